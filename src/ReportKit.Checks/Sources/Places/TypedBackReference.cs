using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Sources.Places;

/// <summary>No note of our own says Ibid: when a note comes before it, it refers to another source.</summary>
public sealed class TypedBackReference : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK824",
        Severity = Severity.Warning,
        Title = "no note says Ibid by hand",
        Reason = "A back-reference that is typed goes on referring to whatever note comes before it, also when rows are moved or added.",
        Fix = "Cite the source instead, as in [@source, p. 26]; where Ibid belongs, the tool puts it.",
        Failing = """{"statements": [{"text": "We agree.", "note": "Ibid, p. 26"}]}""",
        Passing = """{"statements": [{"text": "We agree.", "note": "See [@a, p. 26]."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from typed in BackReferences.In(views)
        where typed.Passage.Role == TextRole.Prose
        select Found(typed.Passage, typed.At, typed.Word.Length, $"“{typed.Word}” is typed by hand.");
}
