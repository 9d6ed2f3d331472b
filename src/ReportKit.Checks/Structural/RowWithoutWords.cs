using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A row has words to print; else a speaker says nothing, or a footnote hangs in an empty paragraph.</summary>
public sealed class RowWithoutWords : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK226",
        Severity = Severity.Error,
        Title = "every row has words to print",
        Reason = "A speaker who says nothing, or a footnote in an empty paragraph, would be printed.",
        Fix = "Fill in the text, or withdraw the row.",
        Failing = """{"statements": [{"speaker": "Avaria", "context": "The vote was put off."}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "text": "We agree."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from assigned in views.Rows
        let row = assigned.Row
        where row is { Words: null, Status: not StatementStatus.Withdrawn }
        let problem = Problem(row)
        where problem is not null
        select IsBlank(row)
            ? Found(views.Dataset.Statements, row, StatementColumns.Text, problem, "Fill it in, or delete the row.", Severity.Remark)
            : Found(views.Dataset.Statements, row, StatementColumns.Text, problem);

    /// <summary>What is wrong with a row without text; null where what it prints stands by itself.</summary>
    private static string? Problem(Statement row) => row switch
    {
        _ when IsBlank(row) => "The row is blank but for its ID and its status.",
        { Kind: StatementKind.Narrative or StatementKind.Context, Note: not null } when IsNoteAlone(row) => null,
        { Kind: StatementKind.Context, Context: not null, Note: null } when row.Source is null || !row.Cite => null,
        { Kind: StatementKind.Context, Context: not null } => "The words of a row of the kind Context stand in the column Text.",
        { Kind: StatementKind.Statement or StatementKind.Continuation, LeadIn: { } leadIn } => IsSentence(leadIn) ? null : "The lead-in announces words that are not there.",
        { Context: not null } => "The row has a context, but no words that it explains.",
        _ => "The row has no words to print.",
    };

    /// <summary>A paragraph of our own may be nothing but what its note says.</summary>
    private static bool IsNoteAlone(Statement row) => row is { LeadIn: null, Context: null };

    private static bool IsSentence(string leadIn) => leadIn.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or '…' or '”' or '"' or ')' or ']' or '*'];

    /// <summary>Whether nobody has typed anything yet.</summary>
    private static bool IsBlank(Statement row)
    {
        foreach (var column in StatementColumns.Sheet.Columns)
        {
            if (row[column] is not null && column != StatementColumns.Id && column != StatementColumns.Status)
                return false;
        }

        return true;
    }
}
