namespace ReportKit.AddIn.Tests;

/// <summary>The files of the pane's own tests, which run in Node, and in Chromium with a stand-in for Office.js.</summary>
internal static class PaneFiles
{
    private static readonly string Folder = Repository.File("tests", "ReportKit.AddIn.Pane");

    /// <summary>The folders with tests; the packages beside them have tests of their own.</summary>
    private static readonly string[] Parts = ["", "model", "pane"];

    /// <summary>What the tests stand on, from the lock file, once for all of them.</summary>
    private static readonly Lazy<string> Packages = new(() => OtherProgram.Output("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", Folder));

    public static IEnumerable<string> All => Parts
        .SelectMany(part => Directory.GetFiles(Path.Combine(Folder, part), "*.test.js"))
        .Select(file => Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal);

    public static void Run(string file)
    {
        _ = Packages.Value;
        var result = OtherProgram.Run("env", "REPORTKIT=" + Path.Combine(AppContext.BaseDirectory, "reportkit.dll"), "node", "--test", "--test-reporter=tap", Path.Combine(Folder, file));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains("# skipped 0", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("# pass 0", result.Output, StringComparison.Ordinal);
    }
}
