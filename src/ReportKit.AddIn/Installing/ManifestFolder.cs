using System.Collections.Immutable;
using System.Text;
using ReportKit.Packaging;

namespace ReportKit.AddIn.Installing;

/// <summary>
/// A folder that somebody chose: for Office on the web, to which the manifests are uploaded.
/// </summary>
public sealed class ManifestFolder(string folder) : ISideLoading
{
    /// <summary>A file that has the name of a manifest and is none of ours, which is neither replaced nor deleted; null where there is none.</summary>
    public string? Foreign => OfficeProgram.All
        .Where(program => File.Exists(Path.Combine(folder, program.ManifestFile)) && !IsOurs(program))
        .Select(program => program.ManifestFile)
        .FirstOrDefault();

    public ImmutableArray<string> Install(int port, PaneKey key)
    {
        foreach (var program in OfficeProgram.All)
            Manifest.Save(Path.Combine(folder, program.ManifestFile), program, port, key);
        return
        [
            $"Wrote {string.Join(" and ", OfficeProgram.All.Select(program => program.ManifestFile))}, one for each program.",
            "Office on the web: open a workbook or document in the browser of this machine, choose Home, Add-ins, More Add-ins, Upload My Add-in, and the file of that program.",
            "They hold the key to your pane: leave them where nobody else reads them. Others install the add-in for themselves.",
        ];
    }

    public ImmutableArray<string> Uninstall()
    {
        var there = OfficeProgram.All.Select(program => program.ManifestFile).Where(file => File.Exists(Path.Combine(folder, file))).ToList();
        there.ForEach(file => File.Delete(Path.Combine(folder, file)));
        return
        [
            there.Count == 0 ? "There are no manifests in this folder." : $"Deleted {string.Join(" and ", there)}.",
            "Office on the web: choose Home, Add-ins, More Add-ins, and remove ReportKit there.",
        ];
    }

    private bool IsOurs(OfficeProgram program)
    {
        const long Largest = 1 << 20;
        using var stream = RegularFile.OpenFound(Path.Combine(folder, program.ManifestFile), Largest);
        return WholeFile.Read(stream).AsSpan().IndexOf(Encoding.UTF8.GetBytes(program.Id)) >= 0;
    }
}
