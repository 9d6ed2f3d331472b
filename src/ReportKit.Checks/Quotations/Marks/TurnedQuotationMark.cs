using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Marks;

/// <summary>
/// An opening mark opens and a closing mark closes. Marks that other languages use the other way round are left alone: „…“ of
/// German, ”…” of Swedish and Finnish.
/// </summary>
public sealed class TurnedQuotationMark : TextCheck
{
    private static readonly MarkSet Marks = new("“”‘’");

    public override Rule Rule { get; } = new()
    {
        Code = "RK304",
        Severity = Severity.Warning,
        Title = "opening marks open and closing marks close",
        Reason = "A program that turns straight marks into curly ones often guesses wrong after a bracket, a note or another mark.",
        Fix = "Turn the mark.",
        HasCorrection = true,
        Failing = "The list is called “Lights of the Inland Seas“.",
        Passing = "The list is called “Lights of the Inland Seas”; in German „Lichter“; the states’ lamps of the ’90s.",
    };

    protected override MarkSet? Needs => Marks;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        var first = Marks.IndexIn(passage);
        if (first < 0 || text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))
            return;

        for (var at = first; at >= 0; at = Marks.IndexIn(passage, at + 1))
        {
            if (Turned(passage, text, at) is { } right)
                found.Add(FoundMark(passage, at, 1, Message(passage, at), right));
        }
    }

    private static string? Turned(Passage passage, string text, int at) => text[at] switch
    {
        '“' when MarkPosition.Closes(text, at) && !IsOpenGerman(text, at, '„', '“') => "”",
        '”' when MarkPosition.Opens(text, at) && !IsSwedish(passage) => "“",
        '‘' when MarkPosition.Closes(text, at) && !IsOpenGerman(text, at, '‚', '‘') && at > 0 && !char.IsDigit(text[at - 1]) => "’",
        '’' when MarkPosition.Opens(text, at) && OpensPhrase(text, at) => "‘",
        _ => null,
    };

    private static bool IsOpenGerman(string text, int at, char opening, char closing) =>
        text.AsSpan(0, at).LastIndexOf(opening) is >= 0 and var open && !text.AsSpan(open, at - open).Contains(closing);

    /// <summary>Whether the text is in a language that opens and closes with ”, by what the row or its letters say.</summary>
    private static bool IsSwedish(Passage passage) =>
        (passage.Language is ['s' or 'S', 'v' or 'V', ..] or ['f' or 'F', 'i' or 'I', ..] || passage.Text.AsSpan().ContainsAny('å', 'ä', 'ö'))
        && !passage.Text.Contains('“', StringComparison.Ordinal);

    /// <summary>Whether the words after a ’ are closed by another: at the start of a word alone it may be an apostrophe.</summary>
    private static bool OpensPhrase(string text, int at)
    {
        if (!char.IsLetter(text[at + 1]) || Apostrophes.IsElision(text, at))
            return false;

        for (var i = at + 2; i < text.Length && text[i] is not ('‘' or '\n'); i++)
        {
            if (text[i] == '’' && MarkPosition.Closes(text, i))
                return true;
        }

        return false;
    }

    private static string Message(Passage passage, int at) => passage.Text[at] is '“' or '‘'
        ? $"The quotation mark after “{passage.Before(at)}” is one that opens."
        : $"The quotation mark before “{passage.After(at + 1)}” is one that closes.";
}
