using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>In citations the comma after a quoted title stands inside the mark throughout, or outside, and is not left out.</summary>
public sealed class CommaAtQuotationMark : VariantCheck
{
    private static readonly MarkSet Closings = new("”");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1017",
        Severity = Severity.Remark,
        Title = "the comma after a quoted title stands at one side of the mark",
        Reason = "Notes stand one below the other.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sources": [{"id": "a", "citeAs": "“Lamps”, 2025"}, {"id": "b", "citeAs": "“Wicks”, 2025"}, {"id": "c", "citeAs": "“Oil,” 2025"}]}""",
        Passing = """{"sources": [{"id": "a", "citeAs": "“Lamps”, 2025"}, {"id": "b", "citeAs": "“Wicks” in “Oil”, 2025"}]}""",
    };

    protected override bool CountsQuotedWords => true;

    protected override MarkSet? Needs => Closings;

    protected override bool Concerns(TextRole role) => role == TextRole.Citation;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('”'); at > 0; at = text.IndexOf('”', at + 1))
        {
            var way = text[at - 1] == ',' ? "inside its mark"
                : text.AsSpan(at) is ['”', ',', ' ', ..] ? "outside its mark"
                : text.AsSpan(at) is ['”', ' ', >= 'A' and <= 'Z' or '“', ..] ? "nowhere"
                : null;
            if (way is not null)
                found.Add(new Variant("comma", way, at, 1));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The comma after a quoted title stands {variant.Way} here, and {usual} elsewhere.";
}
