using System.Collections.Concurrent;

namespace ReportKit.Testing;

/// <summary>What a test may need of the machine.</summary>
public static class Need
{
    /// <summary>The material beside the checkout.</summary>
    public const string Shared = "../shared";

    /// <summary>The programs and modules that other readers consist of.</summary>
    public const string LibreOffice = "soffice";
    public const string Pandoc = "pandoc";
    public const string PdfToText = "pdftotext";
    public const string PythonDocx = "python:docx";
    public const string OpenPyxl = "python:openpyxl";
    public const string Uno = "python:uno";
    public const string ExcelJs = "node:exceljs";

    /// <summary>That a process may have disks of its own, small or protected ones, which are gone with it.</summary>
    public const string DiskOfItsOwn = "unshare with mount";

    /// <summary>That which <c>dotnet dev-certs https</c> makes.</summary>
    public const string DevelopmentCertificate = "certificate for localhost";

    private const string PythonModule = "python:";
    private const string NodeModule = "node:";

    private static readonly ConcurrentDictionary<string, bool> Known = new();

    /// <summary>The reason to skip a test, or null where nothing is missing.</summary>
    public static string? Missing(IEnumerable<string> needs)
    {
        var missing = needs.Where(need => !Known.GetOrAdd(need, IsThere)).ToList();
        return missing.Count == 0 ? null : $"This machine has no {string.Join(" and no ", missing)}.";
    }

    private static bool IsThere(string need)
    {
        if (need == Shared)
            return Repository.HasShared;
        if (need == DevelopmentCertificate)
            return OtherProgram.Run("dotnet", "dev-certs", "https", "--check").ExitCode == 0;
        if (need.StartsWith(NodeModule, StringComparison.Ordinal))
            return OtherProgram.Find("node") is not null && OtherProgram.Run("node", "-e", $"require('{need[NodeModule.Length..]}')").ExitCode == 0;
        if (need == DiskOfItsOwn)
            return OtherProgram.Find("unshare") is not null && OtherProgram.Run("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", Path.GetTempPath()).ExitCode == 0;
        return need.StartsWith(PythonModule, StringComparison.Ordinal)
            ? OtherProgram.Find("python3") is not null && OtherProgram.Run("python3", "-c", "import " + need[PythonModule.Length..]).ExitCode == 0
            : OtherProgram.Find(need) is not null;
    }
}
