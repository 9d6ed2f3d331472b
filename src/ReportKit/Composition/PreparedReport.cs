using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>A report that is ready to be written, with everything that was found on the way.</summary>
/// <param name="Plan">Which rows it prints, in their order.</param>
/// <param name="Findings">What was found and nobody accepted; on the words of other reports, the errors alone.</param>
/// <param name="Elsewhere">How many warnings and remarks there are on the words of other reports.</param>
/// <param name="Obstacles">The errors that would make this report print wrong text.</param>
/// <param name="Statements">How many rows it prints.</param>
public sealed record PreparedReport(
    ReportPlan Plan,
    ReportDocument Document,
    ImmutableArray<Finding> Findings,
    int Elsewhere,
    ImmutableArray<Finding> Obstacles,
    int Statements)
{
    /// <summary>Plans and composes one report, and tells what was found apart by whether it concerns it.</summary>
    /// <param name="check">What is found in the dataset and nobody accepted; asked for after the document is <paramref name="composed"/>.</param>
    /// <param name="date">The date that the report bears.</param>
    /// <param name="isDraft">Whether every page says that it is a draft, and findings stand in it as comments.</param>
    /// <param name="composed">Gets the document of a report that is no draft before its rows are checked: nothing that is found changes it.</param>
    public static PreparedReport Of(
        Dataset dataset,
        Func<ImmutableArray<Finding>> check,
        Report report,
        PartialDate date,
        bool isDraft,
        Action<ReportDocument>? composed = null)
    {
        var plan = ReportPlan.For(report, dataset);
        var final = isDraft ? null : ReportComposer.Compose(plan, dataset, date, [], isDraft: false);
        if (final is not null)
            composed?.Invoke(final);
        var findings = check();
        var scope = new ReportScope(report, dataset);
        ImmutableArray<Finding> concerned = [.. findings.Where(finding => scope.Holds(finding.Place))];
        ImmutableArray<Finding> listed = [.. findings.Where(finding => IsListed(finding, scope))];
        return new PreparedReport(
            plan,
            final ?? ReportComposer.Compose(plan, dataset, date, concerned, isDraft: true),
            listed,
            findings.Length - listed.Length,
            [.. concerned.Where(finding => finding.Severity == Severity.Error)],
            plan.Sections.Sum(section => section.Rows.Length));
    }

    /// <summary>The words of another report are read when that one is made.</summary>
    private static bool IsListed(Finding finding, ReportScope scope) =>
        finding.Severity == Severity.Error || Rule.FamilyOf(finding.Code) <= RuleFamily.Structural || !scope.IsOfAnother(finding.Place);
}
