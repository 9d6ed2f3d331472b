using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A report has what its cover and its notes print.</summary>
public sealed class ReportIncomplete : ICheck
{
    public string Code => "RK213";

    public string Title => "a report has what its cover and notes print";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var needsRetrieved = dataset.Settings.RetrievalSentence?.Contains("{date}", StringComparison.Ordinal) == true;
        foreach (var report in dataset.Reports.Rows)
        {
            if (report.Title.Length == 0)
                yield return Missing(dataset, report, ReportColumns.Title, Severity.Error, "The report has no title.", "Fill it in.");
            if (report[ReportColumns.Date] is null)
                yield return Missing(dataset, report, ReportColumns.Date, Severity.Warning, "The report has no date.", "The day of the build is printed; fill in the date of the cover.");
            if (needsRetrieved && report[ReportColumns.Retrieved] is null && HasNotes(report, dataset))
                yield return Missing(dataset, report, ReportColumns.Retrieved, Severity.Error, "The retrieval sentence of the settings needs the day on which the addresses were opened.", "Fill it in, or clear the sentence.");
        }
    }

    /// <summary>Whether there is anything in the report yet that footnotes can stand in; a new one has its chapters' titles only.</summary>
    private static bool HasNotes(Report report, Dataset dataset) =>
        ReportPlan.For(report, dataset).Sections.Any(planned =>
            !planned.Rows.IsEmpty || planned.Section.Introduction is not null || planned.Section.Note is not null || planned.Section.Title.Contains('[', StringComparison.Ordinal));

    private Diagnostic Missing(Dataset dataset, Report report, Column column, Severity severity, string message, string advice) =>
        new(Code, severity, dataset.Reports.Place(report, column), message, advice);
}
