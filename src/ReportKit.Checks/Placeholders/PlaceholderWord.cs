using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Placeholders;

/// <summary>No word stands for one that was to be filled in: <c>TBD</c>, <c>XXXX</c>, <c>20XX</c>, <c>DD/MM/YYYY</c>.</summary>
public sealed class PlaceholderWord : Check
{
    private const string Months = "January February March April May June July August September October November December";

    public override Rule Rule { get; } = new()
    {
        Code = "RK402",
        Severity = Severity.Error,
        Title = "no placeholder word is left",
        Reason = "It was meant to be filled in, and is printed as it stands.",
        Fix = "Fill it in.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "It met on XX March 2025; the report is TBD."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "Article XX of chapter xx, in the XX century."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from term in views.Vocabulary.Terms
        where MayBe(term.Word) && views.Dataset.Abbreviations.Find(term.Word) is null
        from use in term.Uses
        where IsPlaceholder(term.Word, use)
        select Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” was to be filled in.", severity: use.Passage.IsQuotedAt(use.At) ? Severity.Warning : null);

    private static bool MayBe(string word) =>
        word is "TBD" or "TBC" or "TBA" or "tbd" or "tbc" or "TODO" or "FIXME" or "YYYY" or "yyyy" or "DD" or "MM" or "dd"
        || (word[^1] is 'X' or 'x' && IsOfX(word));

    /// <summary>Whether a word is made of X alone, or of digits and at least two X: <c>20XX</c>.</summary>
    private static bool IsOfX(string word)
    {
        var letters = word.AsSpan().TrimStart("0123456789");
        return letters is ['X', 'X', ..] ? !letters.ContainsAnyExcept('X') : letters is ['x', 'x', ..] && !letters.ContainsAnyExcept('x') && IsYear(word);
    }

    /// <summary>Whether no digit stands before the letters, or a century: <c>4xx</c> are the errors of web servers.</summary>
    private static bool IsYear(string word) => word[0] == 'x' || word is ['1', '9', 'x', ..] or ['2', '0', 'x', ..];

    /// <summary>Whether the word is not the Roman number, the size or the day that it may be elsewhere.</summary>
    private static bool IsPlaceholder(string word, WordUse use)
    {
        var text = use.Passage.Text;
        var end = use.At + word.Length;
        return word switch
        {
            "DD" or "dd" => Follows(text, end, "MM") || Follows(text, end, "mm") || IsBeforeMonth(text, end),
            "MM" => Follows(text, end, "YYYY") || Follows(text, end, "YY") || Follows(text, end, "SS"),
            "XX" or "XXX" or "xx" or "xxx" => IsBeforeMonth(text, end) || IsBehindPage(text, use.At, word) || TouchesDigit(text, use.At, end) || StandsForName(text, use.At, end, word),
            _ => true,
        };
    }

    private static bool Follows(string text, int end, string word) => end < text.Length && string.CompareOrdinal(text, end + 1, word, 0, word.Length) == 0;

    private static bool IsBeforeMonth(string text, int end)
    {
        if (end + 3 >= text.Length || text[end] != ' ' || !char.IsUpper(text[end + 1]))
            return false;
        var stop = end + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        return stop - end > 3 && Months.Contains(text[(end + 1)..stop], StringComparison.Ordinal);
    }

    /// <summary>Whether it stands for a page; a preface has pages in small Roman numerals.</summary>
    private static bool IsBehindPage(string text, int at, string word) =>
        word[0] == 'X' && at >= 3 && (text.AsSpan(0, at).EndsWith("p. ") || text.AsSpan(0, at).EndsWith("pp. ") || text.AsSpan(0, at).EndsWith("page ") || text.AsSpan(0, at).EndsWith("para "));

    /// <summary>Whether a name or a number was to stand there: <c>the delegate of XXX</c>, <c>by xx votes</c>. What counts centuries and sessions is a Roman number.</summary>
    private static bool StandsForName(string text, int at, int end, string word)
    {
        var before = text.AsSpan(0, at);
        var isAfter = before.EndsWith(" of ") || before.EndsWith(" by ") || before.EndsWith(" from ") || before.EndsWith(" with ") || before.EndsWith(" on ") || before.EndsWith(" at ") || before.EndsWith(" in ")
            || before.EndsWith("Mr. ") || before.EndsWith("Ms. ") || before.EndsWith("Mrs. ") || before.EndsWith("No. ") || before.EndsWith(" resolution ") || before.EndsWith(" document ") || before.EndsWith(" about ")
            || (word == "XXX" && (before.IsEmpty || before.EndsWith(". ") || before.EndsWith(" and ") || before.EndsWith(" said ") || before.EndsWith(" to ")));
        if (!isAfter)
            return false;

        var rest = text.AsSpan(end).TrimStart();
        return !(rest.StartsWith("cent", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("session") || rest.StartsWith("Olymp") || rest.StartsWith("siècle") || rest.StartsWith("Congress")
            || rest.StartsWith("Conf") || rest.StartsWith("Assembl") || rest.StartsWith("Sess") || rest.StartsWith("Summit") || rest.StartsWith("Meeting") || rest.StartsWith("век"))
            && !(char.IsLower(word[0]) && rest is ['–' or '-' or ',', ..]);
    }

    private static bool TouchesDigit(string text, int at, int end) =>
        (at > 0 && text[at - 1] is '/' or ':' or '$' or '€') || (end < text.Length && text[end] is '/' or ':' or '%') && end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]);
}
