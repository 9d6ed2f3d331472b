using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A quotation from a recording or a post says who spoke; only what is read from a paper may stand without.</summary>
public sealed class QuotationWithoutSpeaker : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK230",
        Severity = Severity.Warning,
        Title = "a quotation from a recording says who spoke",
        Reason = "Words without a label read as those of the speaker above.",
        Fix = "Fill in the speaker or a lead-in, or make the row a Continuation.",
        Failing = """{"statements": [{"speaker": "Avaria", "text": "We agree."}, {"text": "We do not.", "source": "a"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"text": "Article 1.", "source": "a"}], "sources": [{"id": "a", "kind": "Treaty"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        Statement? above = null;
        foreach (var row in views.Dataset.Statements.Rows)
        {
            if (row.Status == StatementStatus.Withdrawn)
                continue;
            if (row is { Kind: StatementKind.Statement, LeadIn: null, Words: not null, Speakers.IsEmpty: true, Source: not null } && IsQuotation(above) && views.Dataset.Sources.Find(row.Source)?.Kind is SourceKind.Video or SourceKind.Post)
                yield return Found(views.Dataset.Statements, row, StatementColumns.Speaker, "The row quotes a recording or a post, but does not say who spoke.");
            above = row;
        }
    }

    /// <summary>Whether the row above could lend its label; words of our own may well say whose those below them are.</summary>
    private static bool IsQuotation(Statement? above) => above is { Kind: StatementKind.Statement or StatementKind.Continuation };
}
