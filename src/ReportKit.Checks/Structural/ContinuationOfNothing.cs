using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A continuation stands below a quotation of the same speaker and day; else its words are taken for somebody else's.</summary>
public sealed class ContinuationOfNothing : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK231",
        Severity = Severity.Warning,
        Title = "a continuation follows the quotation that it continues",
        Reason = "It is printed without a label, so that its words read as those of the speaker above.",
        Fix = "Make it a Statement, or move it below the row that it continues.",
        Failing = """{"statements": [{"section": "s", "kind": "Continuation", "text": "And more."}]}""",
        Passing = """{"statements": [{"section": "s", "text": "We agree."}, {"section": "s", "kind": "Continuation", "text": "And more."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        Statement? above = null;
        foreach (var row in views.Dataset.Statements.Rows)
        {
            if (row.Status == StatementStatus.Withdrawn)
                continue;
            if (row.Kind == StatementKind.Continuation && Problem(views, row, Same(above?.Section, row.Section) ? above : null) is { } problem)
                yield return problem;
            above = row;
        }
    }

    private Finding? Problem(DatasetViews views, Statement row, Statement? above)
    {
        var table = views.Dataset.Statements;
        if (above is null || above.Kind == StatementKind.Heading)
            return Found(table, row, StatementColumns.Kind, "The row continues a quotation, but none stands above it in its section.");
        if (row.Date is not null && above.Date is not null && row.Date != above.Date)
            return Found(table, row, StatementColumns.Date, $"The row continues the one above, but is of {row.Date.Printed} and that of {above.Date.Printed}.");

        var isSameSpeaker = row.Speakers.IsEmpty || above.Speakers.IsEmpty || row.Speakers.Any(name => above.Speakers.Any(other => IsSame(views, name, other)));
        return isSameSpeaker
            ? null
            : Found(table, row, StatementColumns.Speaker, $"The row continues the one above, but its speaker is “{CellFindings.Excerpt(row.Speakers[0])}” and not “{CellFindings.Excerpt(above.Speakers[0])}”.");
    }

    private static bool IsSame(DatasetViews views, string name, string other) =>
        Same(name, other) || (views.Speakers.Find(name) is { } speaker && speaker == views.Speakers.Find(other));

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
