using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>No address was opened before what stands there was published.</summary>
public sealed class RetrievedBeforeSource : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK808",
        Severity = Severity.Warning,
        Title = "no address was opened before its source appeared",
        Reason = "One of the two days is wrong.",
        Fix = "Correct one of the two.",
        Failing = """{"sources": [{"id": "a", "date": "2025-03-07", "retrieved": "2025-03-01"}]}""",
        Passing = """{"sources": [{"id": "a", "date": "2025-03-07", "retrieved": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
    [
        .. from source in views.Dataset.Sources.Rows
           where source is { Date: not null } && source[SourceColumns.Retrieved] is PartialDate opened && Days.Of(opened).Last < Days.Of(source.Date).First
           select Found(
               views.Dataset.Sources,
               source,
               SourceColumns.Retrieved,
               $"The address was opened on {((PartialDate)source[SourceColumns.Retrieved]!).Printed}, but the source is of {source.Date!.Printed}."),
        .. OfReports(views),
    ];

    /// <summary>Of each report that says when all its addresses were opened, the first source that is younger.</summary>
    private IEnumerable<Finding> OfReports(DatasetViews views)
    {
        var first = views.Dataset.Reports.Rows.Select(report => report.Retrieved).OfType<PartialDate>().Min();
        if (first is null || views.Dataset.Sources.Rows.All(source => source.Date is null || Days.Of(source.Date).First <= Days.Of(first).Last))
            yield break;

        var seen = new HashSet<Row>(ReferenceEqualityComparer.Instance);
        foreach (var (row, report) in views.Rows)
        {
            if (report?.Retrieved is not { } opened || views.Dataset.Sources.Find(row.Source) is not { Date: { } date, Address: not null } source)
                continue;
            if (Days.Of(opened).Last < Days.Of(date).First && seen.Add(report))
                yield return Found(
                    views.Dataset.Reports,
                    report,
                    ReportColumns.Retrieved,
                    $"The addresses of {report.Number} were opened on {opened.Printed}, but its source “{CellFindings.Excerpt(source.Id)}” is of {date.Printed}.");
        }
    }
}
