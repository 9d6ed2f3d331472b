using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A report has what its cover and its notes print.</summary>
public sealed class ReportIncomplete : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK213",
        Severity = Severity.Error,
        Title = "a report has what its cover and notes print",
        Reason = "The cover or the first footnote would have a gap.",
        Fix = "Fill it in.",
        Failing = """{"reports": [{"number": "GE-1"}]}""",
        Passing = """{"reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var reports = views.Dataset.Reports;
        var needsRetrieved = views.Dataset.Settings.RetrievalSentence?.Contains(Settings.DateOfRetrieval, StringComparison.Ordinal) == true;
        foreach (var report in reports.Rows)
        {
            if (report.Title.Length == 0)
                yield return Found(reports, report, ReportColumns.Title, "The report has no title.");
            if (report[ReportColumns.Date] is null)
                yield return Found(reports, report, ReportColumns.Date, "The report has no date.", "The day of the build is printed; fill in the date of the cover.", Severity.Warning);
            if (needsRetrieved && report[ReportColumns.Retrieved] is null && HasNotes(report, views.Dataset))
                yield return Found(reports, report, ReportColumns.Retrieved, "The retrieval sentence of the settings needs the day on which the addresses were opened.", "Fill it in, or clear the sentence.");
        }
    }

    /// <summary>Whether there is anything in the report yet that footnotes can stand in; a new one has its chapters' titles only.</summary>
    private static bool HasNotes(Report report, Dataset dataset) =>
        ReportPlan.For(report, dataset).Sections.Any(planned =>
            !planned.Rows.IsEmpty || planned.Section.Introduction is not null || planned.Section.Note is not null || planned.Section.Title.Contains('[', StringComparison.Ordinal));
}
