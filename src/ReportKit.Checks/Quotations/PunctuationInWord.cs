using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations;

/// <summary>No comma or semicolon stands at the hyphen of a word.</summary>
public sealed class PunctuationInWord : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK314",
        Severity = Severity.Warning,
        Title = "no punctuation mark stands inside a word",
        Reason = "It slips in when a word is corrected, and spelling checks see two good halves.",
        Fix = "Delete the mark.",
        HasCorrection = true,
        Failing = "The LAMP-,12 programme.",
        Passing = "The LAMP-12 programme; short-, mid- and long-term; 5,- a lamp.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('-'); at >= 0; at = text.IndexOf('-', at + 1))
        {
            if (at == 0 || at + 1 == text.Length)
                continue;
            if (IsMark(text[at + 1]) && IsLetter(text, at - 1) && IsLetter(text, at + 2))
                found.Add(At(passage, at + 1));
            else if (IsMark(text[at - 1]) && IsLetter(text, at - 2) && IsLetter(text, at + 1))
                found.Add(At(passage, at - 1));
        }
    }

    private static bool IsMark(char letter) => letter is ',' or ';';

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private Finding At(Passage passage, int at) =>
        Found(passage, at, 1, $"“{Word(passage.Text, at)}” has a {(passage.Text[at] == ',' ? "comma" : "semicolon")} inside.", "");

    private static string Word(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return CellFindings.Excerpt(text[start..end]);
    }
}
