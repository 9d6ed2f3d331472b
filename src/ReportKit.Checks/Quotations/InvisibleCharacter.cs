using System.Globalization;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>
/// No character is there that nobody sees. Those that a script needs are left alone: spaces without width in Thai and Khmer, marks
/// of direction and of joining.
/// </summary>
public sealed class InvisibleCharacter : TextCheck
{
    private static readonly MarkSet Invisible = new("\u00AD\u200B\u2060\uFEFF");

    public override Rule Rule { get; } = new()
    {
        Code = "RK323",
        Severity = Severity.Warning,
        Title = "no invisible character stands in a text",
        Reason = "A soft hyphen or a space without width comes along from a web page; search does not find the word that holds it.",
        Fix = "Delete it.",
        HasCorrection = true,
        Failing = "The har\u00ADbour.",
        Passing = "The harbour; ไทย\u200Bไทย.",
    };

    protected override MarkSet? Needs => Invisible;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var first = Invisible.IndexIn(passage);
        if (first < 0 || text.AsSpan().ContainsAnyInRange('\u0E00', '\u0EFF') || text.AsSpan().ContainsAnyInRange('\u1000', '\u109F') || text.AsSpan().ContainsAnyInRange('\u1780', '\u17FF'))
            return;

        var end = Invisible.LastIndexIn(passage) + 1;
        var visible = string.Concat(text[first..end].Where(letter => !Invisible.Contains(letter)));
        var several = end - first - visible.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {end - first - visible.Length - 1} more in the text") : "";
        found.Add(Found(passage, first, end - first, $"{Name(text[first])} stands after “{passage.Before(first)}”{several}.", visible));
    }

    private static string Name(char letter) => letter switch
    {
        '\u00AD' => "A soft hyphen",
        '\u200B' => "A space without width",
        _ => "An invisible mark",
    };
}
