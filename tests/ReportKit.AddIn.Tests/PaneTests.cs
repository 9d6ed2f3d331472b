namespace ReportKit.AddIn.Tests;

/// <summary>
/// The tests of the pane itself: they run in Node, and in Chromium with a stand-in for Office.js. Each file of them is a test here.
/// </summary>
public sealed class PaneTests(PaneTests.Packages packages) : IClassFixture<PaneTests.Packages>
{
    private static readonly string Folder = Repository.File("tests", "ReportKit.AddIn.Pane");

    /// <summary>The folders with tests; the packages beside them have tests of their own.</summary>
    private static readonly string[] Parts = ["", "model", "pane"];

    public static TheoryData<string> Files =>
        [.. Parts
            .SelectMany(part => Directory.GetFiles(Path.Combine(Folder, part), "*.test.js"))
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal)];

    [TheoryThatNeeds("env", "node", "npm", "chromium", "unzip", Need.DevelopmentCertificate)]
    [MemberData(nameof(Files))]
    public void Every_test_of_the_pane_passes(string file)
    {
        packages.Install();
        var result = OtherProgram.Run("env", "REPORTKIT=" + Path.Combine(AppContext.BaseDirectory, "reportkit.dll"), "node", "--test", "--test-reporter=tap", Path.Combine(Folder, file));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains("# skipped 0", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("# pass 0", result.Output, StringComparison.Ordinal);
    }

    /// <summary>What the tests stand on, from the lock file, once for all of them.</summary>
    public sealed class Packages
    {
        private readonly Lazy<string> installed = new(() => OtherProgram.Output("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", Folder));

        public void Install() => _ = installed.Value;
    }
}
