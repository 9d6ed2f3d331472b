using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency.Headings;

/// <summary>The number of a report begins as the settings say for the series.</summary>
public sealed class SeriesNumber : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1021",
        Severity = Severity.Warning,
        Title = "the number of a report begins with the prefix of the series",
        Reason = "It stands on the cover, and files are named by it.",
        Fix = "Correct the number, or the setting Series prefix.",
        Failing = """{"settings": {"Series prefix": "GE-"}, "reports": [{"number": "EG-001"}]}""",
        Passing = """{"settings": {"Series prefix": "GE-"}, "reports": [{"number": "GE-001"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from report in views.Dataset.Reports.Rows
        let prefix = views.Dataset.Settings.SeriesPrefix
        where !string.IsNullOrEmpty(prefix) && !string.IsNullOrEmpty(report.Number) && !report.Number.StartsWith(prefix, StringComparison.Ordinal)
        select Found(views.Dataset.Reports, report, ReportColumns.Number, $"“{report.Number}” does not begin with “{prefix}”.");
}
