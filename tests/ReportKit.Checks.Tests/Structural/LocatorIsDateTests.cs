using ReportKit.Checks.Structural.Cells;
using ReportKit.Findings;
using ReportKit.Interchange;

namespace ReportKit.Checks.Tests.Structural;

public sealed class LocatorIsDateTests
{
    [Theory]
    [InlineData("5-Apr")]
    [InlineData("4 May")]
    [InlineData("2025-04-05")]
    [InlineData("45752")]
    public void Date_is_found(string locator) => Assert.Single(Found(locator));

    [Theory]
    [InlineData("4-5")]
    [InlineData("section 5")]
    [InlineData("page 2025")]
    public void Place_is_fine(string locator) => Assert.Empty(Found(locator));

    [Fact]
    public void What_was_told_when_the_cell_was_read_is_not_told_again()
    {
        var read = JsonImport.Read(new StringReader("""{"statements": [{"source": "a", "locator": "5-Apr"}], "sources": [{"id": "a", "kind": "Document"}]}"""), "rows.json");
        var cell = CheckResult.Of(read).Findings.Single(finding => finding.Code == "RK266").Place;

        var told = CheckResult.Of(read with { Findings = [.. read.Findings, new Finding(FileRules.TurnedWords, Severity.Warning, cell with { Key = null }, "Excel made a date of it.", "Type it again.")] });

        Assert.Equal(["RK026"], told.Findings.Where(finding => finding.Place.Column == cell.Column).Select(finding => finding.Code));
    }

    private static string[] Found(string locator) => RunOf.Of<LocatorIsDate>($$"""
        "statements": [{"source": "a", "locator": "{{locator}}"}], "sources": [{"id": "a", "kind": "Document"}]
        """);
}
