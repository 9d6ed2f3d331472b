using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>The dash of our own prose has one form throughout: an en dash between spaces, an em dash, or a hyphen between spaces.</summary>
public sealed class DashForm : VariantCheck
{
    private static readonly MarkSet Dashes = new("-–—");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1013",
        Severity = Severity.Remark,
        Title = "the dash has one form throughout",
        Reason = "A hyphen between spaces is a dash that a keyboard did not have.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The lamp – old as it is – was lit."}, {"key": "t", "report": "GE-1", "introduction": "The list - a long one."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The lamp – old as it is – was lit.\n- from 3 - 7 March;\n- by a well-known keeper."}]}""",
    };

    protected override MarkSet? Needs => Dashes;

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        var next = 2;
        while (next < text.Length && Dashes.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (next + 1 >= text.Length)
                break;

            var isSpaced = text[at - 1] == ' ' && text[next] == ' ';
            if (isSpaced ? IsBesideWords(text, at - 2, at + 2) : text[at] == '—' && IsBesideWords(text, at - 1, at + 1))
                found.Add(new Variant("dash", isSpaced ? $" {text[at]} " : text[at].ToString(), at, 1));
        }
    }

    protected override string Message(Variant variant, string usual) => $"The dash is written “{variant.Way}”, elsewhere “{usual}”.";

    private static bool IsBesideWords(string text, int before, int after) =>
        (char.IsLetter(text[before]) || text[before] is ')' or '”' or '’') && (char.IsLetter(text[after]) || text[after] is '(' or '“' or '‘');
}
