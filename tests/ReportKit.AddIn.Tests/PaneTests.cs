namespace ReportKit.AddIn.Tests;

/// <summary>The tests of the pane itself, but for its looks (<see cref="PaneLooksTests"/>). Each file of them is a test here.</summary>
public sealed class PaneTests
{
    public static TheoryData<string> Files => [.. PaneFiles.All.Where(file => !PaneLooksTests.IsOfLooks(file))];

    [TheoryThatNeeds("env", "node", "npm", "chromium", "unzip", Need.DevelopmentCertificate)]
    [MemberData(nameof(Files))]
    public void Every_test_of_the_pane_passes(string file) => PaneFiles.Run(file);
}
