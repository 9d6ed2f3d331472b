using ReportKit.Checks.Times;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
    [
        .. from source in manuscript.Dataset.Sources.Rows
           where source is { Date: not null } && source[SourceColumns.Retrieved] is PartialDate opened && Days.Of(opened).Last < Days.Of(source.Date).First
           select Found(
               manuscript.Dataset.Sources,
               source,
               SourceColumns.Retrieved,
               $"The address was opened on {((PartialDate)source[SourceColumns.Retrieved]!).Printed}, but the source is of {source.Date!.Printed}."),
        .. OfReports(manuscript),
    ];

    /// <summary>Of each report that says when all its addresses were opened, the first source that is younger.</summary>
    private IEnumerable<Diagnostic> OfReports(Manuscript manuscript)
    {
        if (manuscript.Dataset.Reports.Rows.All(report => report.Retrieved is null))
            return [];

        return
            from assigned in manuscript.Rows
            where assigned.Report?.Retrieved is not null
            let source = manuscript.Dataset.Sources.Find(assigned.Row.Source)
            where source is { Date: not null, Address: not null } && Days.Of(assigned.Report!.Retrieved!).Last < Days.Of(source.Date!).First
            group source by assigned.Report! into younger
            let first = younger.First()
            select Found(
                manuscript.Dataset.Reports,
                younger.Key,
                ReportColumns.Retrieved,
                $"The addresses of {younger.Key.Number} were opened on {younger.Key.Retrieved!.Printed}, but its source “{CellFindings.Excerpt(first.Id)}” is of {first.Date!.Printed}.");
    }
}
