using ReportKit.Diagnostics;

namespace ReportKit.Checks.Quotations;

/// <summary>No number of a footnote is left at the end of a word or of a quotation.</summary>
public sealed class NoteNumber : TextCheck
{
    private static readonly MarkSet Marks = new(".”");

    public override Rule Rule { get; } = new()
    {
        Code = "RK329",
        Severity = Severity.Warning,
        Title = "no number of a footnote is left in the words",
        Reason = "Text that is copied from a page brings the numbers of its notes along, as digits at the end of the word before.",
        Fix = "Delete it; the report numbers its notes itself.",
        Failing = "“The list is open.”12 It stays empty.4 So it was agreed.",
        Passing = "See Rev.1 of A/12/CRP.3, version 2.4 The list, para.18, example.org.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Diagnostic> found)
    {
        var text = passage.Text;
        var next = 0;
        while (next < text.Length && Marks.IndexIn(passage, next) is >= 0 and var mark)
        {
            var at = mark + 1;
            next = at;
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end > at && end - at <= 3 && (text[at - 1] == '”' ? IsEnd(text, end) : EndsSentence(text, at - 1) && BeginsSentence(text, end)))
                found.Add(Found(passage, at, end - at, $"“{text[at..end]}” after “{passage.Before(at)}” looks like the number of a note."));
        }
    }

    private static bool IsEnd(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]) || text[at] is '.' or ',' or ';';

    /// <summary>Whether a word of five small letters stands before the stop: no abbreviation, no symbol.</summary>
    private static bool EndsSentence(string text, int stop)
    {
        const int Shortest = 5;
        var start = stop;
        while (start > 0 && char.IsLower(text[start - 1]))
            start--;
        return stop - start >= Shortest && (start == 0 || text[start - 1] is ' ' or '\n' or '“' or '(');
    }

    private static bool BeginsSentence(string text, int at) => at == text.Length || (text[at] == ' ' && at + 1 < text.Length && char.IsUpper(text[at + 1]));
}
