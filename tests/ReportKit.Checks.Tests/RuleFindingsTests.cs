using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

public sealed class RuleFindingsTests
{
    private static readonly Rule OneSlip = new DoubledPlace().Rule;

    [Fact]
    public void What_stands_in_very_many_rows_is_listed_for_the_first_of_them_and_counted()
    {
        var findings = RuleFindings.Of(new DoubledPlace(), new DatasetViews(Dataset.Empty));

        Assert.Equal(100_001, findings.Count);
        Assert.Equal("Statements!A99999", findings[^2].Place.Address);
        Assert.Equal((OneSlip.Code, "Statements", "The same is found in 5 further places, which are not listed. Correct those that are, and check again."), (findings[^1].Code, findings[^1].Place.Address, findings[^1].Text));
    }

    /// <summary>A rule that finds more than anybody reads.</summary>
    private sealed class DoubledPlace : Check
    {
        public override Rule Rule { get; } = new()
        {
            Code = "RK999",
            Severity = Severity.Warning,
            Title = "no row is there",
            Reason = "",
            Fix = "",
            Failing = "",
            Passing = "",
        };

        public override IEnumerable<Finding> Run(DatasetViews views) =>
            Enumerable.Range(0, 100_005).Select(row => Found(new Place($"Statements!A{row}", StatementColumns.Sheet), "A row is there."));
    }
}
