using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Files;

/// <summary>The file that is to be made: its name says what it is, and every system takes it.</summary>
internal static class OutputFile
{
    /// <param name="kind">What it is, as the sentence says it: <c>workbook</c>.</param>
    /// <exception cref="RefusalException">The name has another ending, or is none on some systems.</exception>
    public static void CheckName(NamedFile output, string kind, string ending)
    {
        if (!output.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            throw new RefusalException($"The name of a {kind} ends in {ending}; “{output.Name}” does not.");
        if (!PortableName.Fits(Path.GetFileName(output.Name)) || Path.GetFileNameWithoutExtension(output.Name).Length == 0)
            throw new RefusalException($"“{Path.GetFileName(output.Name)}” is a name that not every system takes for a file. Choose another.");
    }

    /// <summary>The same for what is never written over.</summary>
    /// <exception cref="UnusableFileException">There is something of that name.</exception>
    public static void CheckNew(NamedFile output, string kind, string ending)
    {
        CheckName(output, kind, ending);
        if (RegularFile.IsTaken(output.Path))
            throw new UnusableFileException($"{output.Name} exists already and is left as it is. Choose another name.");
    }

    /// <summary>For a workbook that is to be made where there is none.</summary>
    /// <exception cref="UnusableFileException">There is something of that name, or no place for it.</exception>
    public static void CheckNewWorkbook(NamedFile output)
    {
        CheckNew(output, "workbook", ".xlsx");
        WholeFile.CheckPlace(output.Path);
    }

    /// <summary>For what replaces only files of its own kind.</summary>
    /// <param name="isOfKind">Whether a file is of that kind.</param>
    /// <exception cref="RefusalException">There is another file of that name.</exception>
    /// <exception cref="UnusableFileException">What is there cannot be replaced.</exception>
    public static void CheckReplaced(string path, string kind, Func<string, bool> isOfKind)
    {
        WholeFile.CheckPlace(path);
        if (File.Exists(path) && !isOfKind(path))
            throw new RefusalException($"{Path.GetFileName(path)} is there and is no {kind}; it is left as it is. Choose another name", Remedy.NameOutput);
    }
}
