using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;

namespace ReportKit.Composition;

/// <summary>A report that is ready to be written, with everything that was found on the way.</summary>
/// <param name="Findings">Everything that was found and nobody accepted, in this report's rows and elsewhere.</param>
/// <param name="Obstacles">The errors that would make this report print wrong text.</param>
/// <param name="Statements">How many rows it prints.</param>
public sealed record PreparedReport(
    ReportDocument Document,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<Diagnostic> Obstacles,
    int Statements)
{
    /// <summary>Checks, plans and composes one report.</summary>
    /// <param name="read">The dataset, with what its reading found.</param>
    /// <param name="date">The date that the report bears.</param>
    /// <param name="isDraft">Whether every page says that it is a draft, and findings stand in it as comments.</param>
    public static PreparedReport Of(Outcome<Dataset> read, Report report, PartialDate date, bool isDraft)
    {
        var dataset = read.Value;
        var findings = Proof.Of(read).Findings;
        var plan = ReportPlan.For(report, dataset);
        var concerned = findings.IsEmpty ? [] : Concerning(report, dataset, findings);
        return new PreparedReport(
            ReportComposer.Compose(plan, dataset, date, isDraft ? concerned : [], isDraft),
            findings,
            [.. concerned.Where(finding => finding.Severity == Severity.Error)],
            plan.Sections.Sum(section => section.Rows.Length));
    }

    private static ImmutableArray<Diagnostic> Concerning(Report report, Dataset dataset, ImmutableArray<Diagnostic> findings)
    {
        var scope = new ReportScope(report, dataset);
        return [.. findings.Where(finding => scope.Holds(finding.Place))];
    }
}
