using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Consistency;

/// <summary>The word before an explanation is the same throughout a report: not <c>Comment</c> once among many <c>Context</c>.</summary>
public sealed class LabelDrifts : Check
{
    /// <summary>How often the usual word stands, before another one that stands once is a slip and no second kind of explanation.</summary>
    private const int Often = 3;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1028",
        Severity = Severity.Warning,
        Title = "explanations have one label throughout a report",
        Reason = "A reader takes “Comment” for something else than “Context”.",
        Fix = "Write the label as elsewhere, or clear it for the usual one.",
        Failing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "context": "One."}, {"report": "GE-1", "context": "Two."}, {"report": "GE-1", "context": "Three."}, {"report": "GE-1", "context": "Four.", "contextLabel": "Comment"}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "context": "One."}, {"report": "GE-1", "context": "Two.", "contextLabel": "Context:"}, {"report": "GE-1", "context": "Three.", "contextLabel": "Reply"}, {"report": "GE-1", "context": "Four.", "contextLabel": "Reply"}, {"report": "GE-1", "context": "Five."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var usualLabel = ReportLanguage.Of(views.Dataset.Settings.Language).Context;
        foreach (var report in views.Rows.Where(assigned => assigned.Report is not null && HasLabel(assigned.Row)).GroupBy(assigned => assigned.Report!, assigned => assigned.Row, ReferenceEqualityComparer.Instance))
        {
            var labels = report.GroupBy(row => Label(row) ?? usualLabel).OrderByDescending(label => label.Count()).ToList();
            foreach (var other in labels.Skip(1).Where(other => IsSlip(labels[0], other)))
            {
                foreach (var row in other)
                    yield return Found(views.Dataset.Statements, row, row.ContextLabel is null ? StatementColumns.Context : StatementColumns.ContextLabel, $"The label “{CellFindings.Excerpt(other.Key)}” is “{CellFindings.Excerpt(labels[0].Key)}” elsewhere.");
            }
        }
    }

    private static bool IsSlip(IGrouping<string, Statement> usual, IGrouping<string, Statement> other)
    {
        if (string.Equals(other.Key, usual.Key, StringComparison.OrdinalIgnoreCase) || OneSlip.IsBetween(other.Key, usual.Key))
            return usual.Count() > other.Count();
        return usual.Count() >= Often && other.Count() == 1;
    }

    private static bool HasLabel(Statement row) => row.Status != StatementStatus.Withdrawn && (row.Context is not null || row.Kind == StatementKind.Context);

    /// <summary>The label without the colon that is printed after it anyway.</summary>
    private static string? Label(Statement row) => row.ContextLabel?.Trim().TrimEnd(' ', '\u00A0', ':', '：');
}
