using ReportKit.AddIn.Installing;

namespace ReportKit.AddIn.Tests.Installing;

public sealed class SideLoadingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder own = new();

    public void Dispose()
    {
        folder.Dispose();
        own.Dispose();
    }

    private PaneKey PaneKey => new(own.Path);

    [Fact]
    public void Windows_finds_the_manifests_in_the_registry()
    {
        var registry = new Registry();
        var windows = new WindowsSideLoading(registry, folder.File("ReportKit"));

        windows.Install(47200, PaneKey);

        Assert.Equal(
            [("2651f5f5-1b1f-4501-892c-969766cb1bec", folder.File("ReportKit/reportkit-word.xml")), ("358bd354-20cb-460a-80d2-4c37ee2f929e", folder.File("ReportKit/reportkit-excel.xml"))],
            registry.Values.Select(value => (value.Key, value.Value)).Order());
        Assert.All(registry.Values.Values, path => Assert.Contains("https://localhost:47200/pane.html", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_forgets_what_is_uninstalled_and_nothing_else()
    {
        var registry = new Registry();
        registry.Write("somebody else's", "C:/manifest.xml");
        var windows = new WindowsSideLoading(registry, folder.File("ReportKit"));
        windows.Install(47200, PaneKey);

        windows.Uninstall();
        windows.Uninstall();

        Assert.Equal(["somebody else's"], registry.Values.Keys);
        Assert.Empty(Directory.EnumerateFiles(folder.File("ReportKit")));
    }

    [Fact]
    public void Mac_finds_the_manifest_in_the_folder_of_each_program_that_was_started()
    {
        Directory.CreateDirectory(folder.File("Library/Containers/com.microsoft.Excel/Data"));
        var mac = new MacSideLoading(folder.Path);

        var said = mac.Install(47200, PaneKey);
        mac.Install(47201, PaneKey);

        var manifest = Assert.Single(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(folder.File("Library/Containers/com.microsoft.Excel/Data/Documents/wef/358bd354-20cb-460a-80d2-4c37ee2f929e.reportkit-excel.xml"), manifest);
        Assert.Contains("https://localhost:47201/", File.ReadAllText(manifest), StringComparison.Ordinal);
        Assert.Equal(["Excel: start it anew, and choose ReportKit under Home, Add-ins.", "Word was never started on this Mac. Start it once, and try again."], said.ToArray());
    }

    [Fact]
    public void Mac_forgets_what_is_uninstalled()
    {
        Directory.CreateDirectory(folder.File("Library/Containers/com.microsoft.Excel/Data"));
        var mac = new MacSideLoading(folder.Path);
        mac.Install(47200, PaneKey);

        Assert.Equal(["Excel: the add-in is gone when it is started anew.", "Word does not have the add-in."], mac.Uninstall().ToArray());
        Assert.Equal(["Excel does not have the add-in.", "Word does not have the add-in."], mac.Uninstall().ToArray());
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Elsewhere_the_manifests_are_written_to_be_uploaded()
    {
        var elsewhere = new ManifestFolder(folder.Path);

        var said = elsewhere.Install(47200, PaneKey);

        Assert.Equal(["reportkit-excel.xml", "reportkit-word.xml"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order());
        Assert.Contains(said, sentence => sentence.Contains("Upload My Add-in", StringComparison.Ordinal));
        Assert.Equal("Deleted reportkit-excel.xml and reportkit-word.xml.", elsewhere.Uninstall()[0]);
        Assert.Equal("There are no manifests in this folder.", elsewhere.Uninstall()[0]);
    }

    private sealed class Registry : IDeveloperKey
    {
        public Dictionary<string, string> Values { get; } = [];

        public void Write(string name, string value) => Values[name] = value;

        public void Delete(string name) => Values.Remove(name);
    }
}
