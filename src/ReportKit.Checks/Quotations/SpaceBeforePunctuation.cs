using ReportKit.Checks.French;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Quotations;

/// <summary>No space stands before a punctuation mark, but in French; a space that does not break was typed on purpose.</summary>
public sealed class SpaceBeforePunctuation : TextCheck
{
    private static readonly MarkSet Marks = new(",;:.!?");

    public override Rule Rule { get; } = new()
    {
        Code = "RK315",
        Severity = Severity.Warning,
        Title = "no space stands before a punctuation mark",
        Reason = "A line may break there, and begin with the mark.",
        Fix = "Delete the space; French keeps it.",
        HasCorrection = true,
        Failing = "The lamp , the wick.",
        Passing = "The lamp, the .org domain ... and « la lampe et la mèche ! » Merci à vous ; à bientôt.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 1;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var at)
        {
            next = at + 1;
            if (text[at - 1] != ' ')
                continue;

            var start = text.AsSpan(0, at).TrimEnd(' ').Length;
            if (start > 0 && IsWord(text[start - 1]) && Ends(text, at) && !IsAllowed(passage, at))
                found.Add(Found(passage, start, at + 1 - start, $"A space stands before {text[at]} in “{passage.Near(start, at + 1 - start)}”.", text[at..next]));
        }
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is ')' or ']' or '”' or '’' or '"' or '»' or '%';

    /// <summary>Whether the mark ends something: no domain (.org), no digit (.5), no three dots, no face.</summary>
    private static bool Ends(string text, int at) => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '”' or '"' or '’' or '»' || (text[at + 1] == ')' && text[at] is not (':' or ';'));

    /// <summary>Whether it is French, or a library's catalogue: there colon and semicolon stand between spaces.</summary>
    private static bool IsAllowed(Passage passage, int at) => passage.Text[at] switch
    {
        ':' or ';' when passage.Role == TextRole.Citation => true,
        ':' when at >= 2 && char.IsAsciiDigit(passage.Text[at - 2]) => true,
        ',' or '.' => false,
        _ => FrenchText.Surrounds(passage, at) || IsInGuillemets(passage.Text, at),
    };

    private static bool IsInGuillemets(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('«', '»') is >= 0 and var mark && text[mark] == '«';
}
