using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

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
        Failing = """{"statements": [{"speaker": "Avaria", "source": "a"}]}""",
        Passing = """{"statements": [{"speaker": "Avaria", "text": "We agree."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from assigned in manuscript.Rows
        let row = assigned.Row
        where row is { Words: null, LeadIn: null, Context: null, Status: not StatementStatus.Withdrawn } && !IsNoteAlone(row)
        select Found(manuscript.Dataset.Statements, row, StatementColumns.Text, "The row has no words to print.");

    /// <summary>A paragraph of our own may be nothing but what its note says.</summary>
    private static bool IsNoteAlone(Statement row) => row is { Kind: StatementKind.Narrative or StatementKind.Context, Note: not null };
}
