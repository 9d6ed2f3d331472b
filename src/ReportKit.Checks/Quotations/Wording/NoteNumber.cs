using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>No number of a footnote is left at the end of a word or of a quotation, and none of a page between the lines.</summary>
public sealed class NoteNumber : TextCheck
{
    private static readonly MarkSet Marks = new(".”\n¹²³⁴⁵⁶⁷⁸⁹[");

    public override Rule Rule { get; } = new()
    {
        Code = "RK329",
        Severity = Severity.Warning,
        Title = "no number of a footnote or of a page is left in the words",
        Reason = "Text that is copied from a page brings the numbers of its notes along, as digits at the end of the word before, and those of its pages, as lines.",
        Fix = "Delete it; the report numbers its notes itself.",
        Failing = "“The list is open.”12 It stays empty.4 So it was agreed.",
        Passing = "See Rev.1 of A/12/CRP.3, version 2.4 The list, para.18, example.org.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var mark)
        {
            if (text[mark] == '[')
            {
                next = mark + 1;
                if (BracketEnd(text, mark) is > 0 and var close)
                    found.Add(Found(passage, mark, close - mark, $"“{text[mark..close]}” after “{passage.Before(mark)}” looks like the number of a note."));
                continue;
            }

            var (at, end) = Number(text, mark);
            next = Math.Max(end, mark + 1);
            if (end > at && end - at <= 3 && IsNote(text, mark, end))
                found.Add(Found(passage, at, end - at, $"“{text[at..end]}” after “{passage.Before(at)}” looks like the number of a note."));
            else if (end > at && end - at <= 3 && text[mark] == '\n' && IsLine(text, end))
                found.Add(Found(passage, at, end - at, $"“{text[at..end]}” stands in a line by itself, and looks like the number of a page."));
        }
    }

    /// <summary>Where digits in brackets end that are joined to a word or the end of a sentence: <c>agreed[12]</c>; 0 where there are none.</summary>
    private static int BracketEnd(string text, int bracket)
    {
        var end = bracket + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var isNumber = end - bracket is > 1 and <= 4 && end < text.Length && text[end] == ']';
        return isNumber && bracket > 1 && IsEnd(text, end + 1) && (text[bracket - 1] is '.' or ',' or ';' or '”' or '’' or ')' || (char.IsLower(text[bracket - 1]) && char.IsLower(text[bracket - 2])) || IsYearBefore(text, bracket)) ? end + 1 : 0;
    }

    private static bool IsYearBefore(string text, int at) =>
        at > 4 && text[at - 5] == ' ' && text.AsSpan(at - 4, 2) is "19" or "20" && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at - 2]);

    /// <summary>The digits at a mark that is one of them, or after it.</summary>
    private static (int At, int End) Number(string text, int mark)
    {
        var isRaised = IsRaised(text[mark]);
        var (at, end) = (isRaised ? mark : mark + 1, mark + 1);
        while (end < text.Length && (isRaised ? IsRaised(text[end]) : char.IsAsciiDigit(text[end])))
            end++;
        return (at, end);
    }

    private static bool IsNote(string text, int mark, int end) => text[mark] switch
    {
        '”' => IsEnd(text, end),
        '.' => EndsSentence(text, mark) && BeginsSentence(text, end),
        '\n' => false,
        _ => IsEnd(text, end) && FollowsWord(text, mark),
    };

    /// <summary>Whether a word stands before, or the end of a sentence: no unit (m², km²), no formula.</summary>
    private static bool FollowsWord(string text, int at)
    {
        const int Shortest = 4;
        var end = at > 0 && text[at - 1] is '.' or ',' or '”' or '"' or '»' ? at - 1 : at;
        var start = end;
        while (start > 0 && char.IsLower(text[start - 1]))
            start--;
        return end - start >= Shortest || (end < at && end - start >= 2);
    }

    private static bool IsLine(string text, int end) => end < text.Length && text[end] == '\n';

    private static bool IsRaised(char letter) => letter is '¹' or '²' or '³' or (>= '⁴' and <= '⁹') or '⁰';

    private static bool IsEnd(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or ';' or ':' or ')';

    /// <summary>Whether a word of five small letters stands before the stop, or of four that is never shortened so: no abbreviation, no symbol.</summary>
    private static bool EndsSentence(string text, int stop)
    {
        const int Shortest = 4;
        var start = stop;
        while (start > 0 && char.IsLower(text[start - 1]))
            start--;
        return stop - start >= Shortest && text[start..stop] is not ("para" or "item" or "part" or "page" or "sect" or "chap" or "conf" or "corr" or "supp" or "prov" or "plen") && (start == 0 || text[start - 1] is ' ' or '\n' or '“' or '(');
    }

    private static bool BeginsSentence(string text, int at) => at == text.Length || (text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1]));
}
