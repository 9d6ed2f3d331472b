using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>A report that is ready to be written, with everything that was found on the way.</summary>
/// <param name="Findings">Everything that was found, in this report's rows and elsewhere.</param>
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
        ImmutableArray<Diagnostic> findings = [.. read.Diagnostics, .. AllChecks.Run(dataset)];
        var plan = ReportPlan.For(report, dataset);
        var concerned = findings.IsEmpty ? [] : Concerning(report, dataset, findings);
        return new PreparedReport(
            ReportComposer.Compose(plan, dataset, date, isDraft ? concerned : [], isDraft),
            findings,
            [.. concerned.Where(finding => finding.Severity == Severity.Error)],
            plan.Sections.Sum(section => section.Rows.Length));
    }

    /// <summary>The findings that touch this report: those in its own rows, and those in what all reports share.</summary>
    private static ImmutableArray<Diagnostic> Concerning(Report report, Dataset dataset, ImmutableArray<Diagnostic> findings)
    {
        var assignment = new RowAssignment(dataset);
        var statements = assignment.Statements().Where(row => row.Report == report).Select(row => row.Row.Line).ToHashSet();
        var sections = dataset.Sections.Rows.Where(section => assignment.ReportOf(section) == report).Select(section => section.Line).ToHashSet();
        var printed = dataset.Published.Rows.Where(row => row.IsOf(report.Number)).Select(row => row.Line).ToHashSet();
        return [.. findings.Where(Concerns)];

        bool Concerns(Diagnostic finding)
        {
            var (_, sheet, line, _) = finding.Place;
            if (line < 0 || sheet is null)
                return true;
            if (sheet == StatementColumns.Sheet)
                return statements.Contains(line);
            if (sheet == SectionColumns.Sheet)
                return sections.Contains(line);
            if (sheet == PublishedColumns.Sheet)
                return printed.Contains(line);
            return sheet != ReportColumns.Sheet || line == report.Line;
        }
    }
}
