using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Places;

/// <summary>Cite as cites in full; the tool puts Ibid where it belongs.</summary>
public sealed class CiteAsBackReference : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK822",
        Severity = Severity.Error,
        Title = "a typed citation cites in full",
        Reason = "The first note that cites the source would refer back to some other source.",
        Fix = "Write the citation in full; where Ibid belongs, the tool puts it.",
        Failing = """{"sources": [{"id": "a", "citeAs": "Ibid, p. 8"}]}""",
        Passing = """{"sources": [{"id": "a", "citeAs": "Avaria, Paper, 7 March 2025"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from typed in BackReferences.In(views)
        where typed.Passage.Cell is { Row: Source } cell && cell.Column == SourceColumns.CiteAs
        select Found(typed.Passage, typed.At, typed.Word.Length, $"Cite as holds “{typed.Word}”.");
}
