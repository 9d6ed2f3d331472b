using ReportKit.Checks.French;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>Brackets and quotation marks stand close to the words that they hold.</summary>
public sealed class SpaceInsideBrackets : TextCheck
{
    private static readonly MarkSet Marks = new("()[]“”");

    public override Rule Rule { get; } = new()
    {
        Code = "RK317",
        Severity = Severity.Warning,
        Title = "brackets and quotation marks stand close to their words",
        Reason = "A line may break there, and leave the mark alone.",
        Fix = "Delete the space.",
        HasCorrection = true,
        Failing = "The list (of lights ) is open.",
        Passing = "The list (of lights) is “open” [. . .] « à tous ».",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (IsFollowedBySpace(text, at) && !IsFrench(passage, at))
                found.Add(FoundMark(passage, at, 2, $"A space stands after {text[at]} in “{passage.Near(at, 1)}”.", text[at..next]));
            else if (IsPrecededBySpace(text, at) && !IsFrench(passage, at))
                found.Add(FoundMark(passage, at - 1, 2, $"A space stands before {text[at]} in “{passage.Near(at, 1)}”.", text[at..next]));
        }
    }

    private static bool IsFollowedBySpace(string text, int at) =>
        (text[at] is '(' or '[' || (text[at] == '“' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[')))
        && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetterOrDigit(text[at + 2]);

    private static bool IsPrecededBySpace(string text, int at) =>
        (text[at] is ')' or ']' || (text[at] == '”' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))))
        && at >= 2 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is '.' or ',' or '!' or '?')
        && !text.AsSpan(0, at).EndsWith("[. . . ", StringComparison.Ordinal);

    private static bool IsFrench(Passage passage, int at) => passage.Text[at] is '“' or '”' && FrenchText.Surrounds(passage, at);
}
