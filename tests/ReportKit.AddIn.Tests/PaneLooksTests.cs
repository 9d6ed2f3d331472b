namespace ReportKit.AddIn.Tests;

/// <summary>How the pane looks, and what of it can be done by keyboard: half of the time that its tests take, and so beside the others.</summary>
public sealed class PaneLooksTests
{
    public static TheoryData<string> Files => [.. PaneFiles.All.Where(IsOfLooks)];

    public static bool IsOfLooks(string file) => Path.GetFileName(file) is "looks.test.js" or "keyboard.test.js";

    [TheoryThatNeeds("env", "node", "npm", "chromium", "unzip", Need.DevelopmentCertificate)]
    [MemberData(nameof(Files))]
    public void Pane_looks_and_is_used_as_it_should(string file) => PaneFiles.Run(file);
}
