using System.Collections.Immutable;

namespace ReportKit.AddIn.Installing;

/// <summary>Office on a Mac: each program looks into a folder <c>wef</c> of its own.</summary>
/// <param name="home">The folder of the person.</param>
public sealed class MacSideLoading(string home) : ISideLoading
{
    public ImmutableArray<string> Install(int port, PaneKey key) => [.. OfficeProgram.All.Select(program => Install(program, port, key))];

    public ImmutableArray<string> Uninstall() => [.. OfficeProgram.All.Select(Uninstall)];

    private string Install(OfficeProgram program, int port, PaneKey key)
    {
        // The system makes the folder when the program is first started, and is not to find one that it did not make.
        if (!Directory.Exists(Container(program)))
            return $"{program.Name} was never started on this Mac. Start it once, and try again.";
        var path = PathOf(program);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Manifest.Save(path, program, port, key);
        return $"{program.Name}: start it anew, and choose ReportKit under Home, Add-ins.";
    }

    private string Uninstall(OfficeProgram program)
    {
        if (!File.Exists(PathOf(program)))
            return $"{program.Name} does not have the add-in.";
        File.Delete(PathOf(program));
        return $"{program.Name}: the add-in is gone when it is started anew.";
    }

    private string Container(OfficeProgram program) => Path.Combine(home, "Library", "Containers", program.MacContainer);

    private string PathOf(OfficeProgram program) => Path.Combine(Container(program), "Data", "Documents", "wef", $"{program.Id}.{program.ManifestFile}");
}
