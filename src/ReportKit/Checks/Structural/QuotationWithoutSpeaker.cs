using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

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
        Failing = """{"statements": [{"text": "We agree.", "source": "a"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"text": "Article 1.", "source": "a"}], "sources": [{"id": "a", "kind": "Treaty"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from quoted in manuscript.QuotedFrom
        where quoted.IsFirst && quoted.Source.Kind is SourceKind.Video or SourceKind.Post
        where quoted.Row is { Kind: StatementKind.Statement, LeadIn: null, Words: not null, Speakers.IsEmpty: true }
        select Found(
            manuscript.Dataset.Statements,
            quoted.Row,
            StatementColumns.Speaker,
            "The row quotes a recording or a post, but does not say who spoke.");
}
