using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Texts;

namespace ReportKit.Checks.Quotations;

/// <summary>One space parts two words; between sentences some set two.</summary>
public sealed class DoubledSpace : TextCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK318",
        Severity = Severity.Remark,
        Title = "one space parts two words",
        Reason = "In justified text two spaces make a hole.",
        Fix = "Delete one.",
        HasCorrection = true,
        Failing = "The lamp  and the wick.",
        Passing = "The lamp.  And the wick.",
    };

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = text.IndexOf("  ", StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf("  ", at, StringComparison.Ordinal) : -1)
        {
            var end = at;
            while (end < text.Length && text[end] == ' ')
                end++;
            if (IsWithinSentence(text, at, end))
                found.Add(Found(passage, at, end - at, $"{(end - at == 2 ? "Two spaces stand" : "Several spaces stand")} in “{passage.Near(at, end - at)}”.", " "));
            at = end;
        }
    }

    /// <summary>Whether neither a paragraph begins or ends there, nor a sentence.</summary>
    private static bool IsWithinSentence(string text, int start, int end) =>
        start > 0 && end < text.Length && text[end] != '\n' && text[start - 1] is not ('\n' or '.' or '!' or '?' or ':' or ';' or '”' or '"' or '’' or ')' or PassageTexts.Printed);
}
