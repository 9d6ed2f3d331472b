using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>Brackets and quotation marks hold something.</summary>
public sealed class EmptyBrackets : TextCheck
{
    private static readonly MarkSet Openings = new("([{“‘«");

    public override Rule Rule { get; } = new()
    {
        Code = "RK403",
        Severity = Severity.Warning,
        Title = "no brackets are empty",
        Reason = "What they were to hold was forgotten, or deleted without them.",
        Fix = "Fill them, or delete them.",
        Failing = "The list () is open.",
        Passing = "The list (of lights)[@a] is “open” ([@a]).",
    };

    protected override MarkSet? Needs => Openings;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Openings.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            var end = next;
            while (end < text.Length && text[end] is ' ' or '\u00A0')
                end++;
            if (end < text.Length && text[end] == Closing(text[at]) && !IsCall(text, at) && IsTyped(passage, at, end + 1))
                found.Add(Found(passage, at, end + 1 - at, $"Nothing stands in “{text[at]} {text[end]}”."));
        }
    }

    private static char Closing(char opening) => opening switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '“' => '”',
        '‘' => '’',
        _ => '»',
    };

    private static bool IsCall(string text, int at) => text[at] == '(' && at > 0 && char.IsLetterOrDigit(text[at - 1]);

    /// <summary>Whether the cell holds nothing there: a footnote between the brackets is no word of the text.</summary>
    private static bool IsTyped(Passage passage, int at, int end) =>
        passage.Cell.Typed.Contains(passage.Text[at..end], StringComparison.Ordinal);
}
