using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency;

/// <summary>
/// In our own words a number and its sign have a space between them throughout, or none: <c>30%</c> beside <c>20 %</c>, <c>US$5</c>
/// beside <c>US$ 5</c>.
/// </summary>
public sealed class PercentForm : VariantCheck
{
    private static readonly MarkSet Signs = new("%$€£°");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1031",
        Severity = Severity.Warning,
        Title = "a number and its sign have a space between them throughout, or none",
        Reason = "Beside each other the forms show who typed which, and at a space the line may break.",
        Fix = "Write it as elsewhere.",
        Failing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "Of the lamps 30% were lit."}, {"key": "t", "report": "GE-1", "introduction": "Of the wicks 20 % were dry."}]}""",
        Passing = """{"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "Of the lamps 30% were lit, and 5% of the wicks dry; “20 % at least”, they said."}]}""",
    };

    protected override int Least => 1;

    protected override MarkSet? Needs => Signs;

    protected override bool Concerns(TextRole role) => role is TextRole.Prose or TextRole.Heading;

    protected override void Read(Passage passage, ICollection<Variant> found)
    {
        var text = passage.Text;
        for (var at = Signs.IndexIn(passage); at >= 0; at = Signs.IndexIn(passage, at + 1))
        {
            var isAfter = text[at] is '%' or '°';
            var step = isAfter ? -1 : 1;
            var next = at + step;
            var hasSpace = next >= 0 && next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F';
            next += hasSpace ? step : 0;
            if (next < 0 || next >= text.Length || !char.IsAsciiDigit(text[next]))
                continue;
            var start = isAfter ? at : UnitStart(text, at);
            var unit = text[start..(at + 1)];
            var space = hasSpace ? " " : "";
            found.Add(new Variant(unit, isAfter ? $"5{space}{unit}" : $"{unit}{space}5", Math.Min(start, next), Math.Max(at, next) + 1 - Math.Min(start, next)));
        }
    }

    /// <summary>Where letters before the sign of a currency begin: <c>US$</c>.</summary>
    private static int UnitStart(string text, int at)
    {
        while (at > 0 && char.IsLetter(text[at - 1]))
            at--;
        return at;
    }

    protected override string Message(Variant variant, string usual) => $"The number is written in the form “{variant.Way}”, elsewhere as “{usual}”.";
}
