using ReportKit.Checks.English;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Abbreviations;

/// <summary>
/// “a” and “an” go by the sound of an abbreviation: “an OWG report”, “an NGO”, “a UN report”. Letters that may be read either way
/// (<c>an HLR</c>, <c>a NEST</c>) are left alone.
/// </summary>
public sealed class ArticleBeforeAbbreviation : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK711",
        Severity = Severity.Warning,
        Title = "“a” and “an” go by the sound of the word that follows",
        Reason = "When a full name becomes an abbreviation, its article stays as it was; before a word the ear misses what the eye passes over.",
        Fix = "Change the article.",
        HasCorrection = true,
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "This is a OWG report."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "This is an OWG report, a UN report, an HLR report and a NEST report."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        if (!views.Dataset.Settings.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return [];

        return
            from term in views.Vocabulary.Terms
            let wrong = WrongArticle(term.Word, views.Vocabulary)
            where wrong is not null
            from use in term.Uses
            where use.Passage.Role is TextRole.Prose or TextRole.Heading
            where term.Word.Length > 1 || IsDotted(use)
            let at = use.At - wrong.Length - 1
            where at >= 0 && IsWord(use.Passage.Text, at, wrong) && (MayBe(term.Word) || IsOurs(use.Passage, at))
            select Found(
                use.Passage,
                at,
                wrong.Length + 1 + term.Word.Length,
                $"“{use.Passage.Text[at..use.At]}{term.Word}” has the wrong article.",
                (wrong == "a" ? use.Passage.Text[at] + "n " : use.Passage.Text[at] + " ") + term.Word);
    }

    private static string? WrongArticle(string word, Vocabulary vocabulary)
    {
        if (char.IsAsciiDigit(word[0]))
            return SpokenNumbers.WrongArticle(word);
        if (IsLetterWithHyphen(word))
            return SpokenLetters.WrongArticle(word);
        if (!MayBe(word))
            return SpokenWords.WrongArticle(word);
        return Capitals.IsFigureOrWord(word, vocabulary) ? null : SpokenLetters.WrongArticle(word);
    }

    /// <summary><c>X-ray</c>, <c>U-turn</c>, <c>e-mail</c>.</summary>
    private static bool IsLetterWithHyphen(string word) => word is [>= 'A' and <= 'Z' or 'e' or 'x', '-', ..];

    /// <summary>Whether an article stands there in our own words, and no letter that names an item: <c>option a</c>.</summary>
    private static bool IsOurs(Passage passage, int at) =>
        !passage.IsQuotedAt(at) && (at == 0 || passage.Text[at - 1] == ' ') && !SpokenWords.IsCounted(passage.Text.AsSpan(0, at).TrimEnd());

    /// <summary>Two capitals, or one that may be the first of <c>U.N.</c></summary>
    private static bool MayBe(string word) => char.IsAsciiLetterUpper(word[0]) && (word.Length == 1 ? word[0] is 'U' or 'A' or 'E' or 'F' or 'H' or 'I' or 'L' or 'M' or 'N' or 'O' or 'R' or 'S' or 'X' : char.IsAsciiLetterUpper(word[1]));

    private static bool IsDotted(WordUse use) => use.Passage.Text.AsSpan(use.At + 1) is ['.', >= 'A' and <= 'Z', '.', ..];

    private static bool IsWord(string text, int at, string article) =>
        text[at + article.Length] == ' '
        && (at == 0 || text[at - 1] is ' ' or '\n' or '(' or '“')
        && text.AsSpan(at, article.Length).Equals(article, StringComparison.OrdinalIgnoreCase)
        && (article.Length > 1 || char.IsAsciiLetterLower(text[at]) || at == 0 || text[at - 1] == '\n' || IsAfterSentence(text, at));

    /// <summary>Whether a sentence ends before, and no initial or title does: not <c>Mr. A UN</c>.</summary>
    private static bool IsAfterSentence(string text, int at) =>
        at > 4 && text[at - 1] == ' ' && text[at - 2] is '.' or '?' or '!' && char.IsLower(text[at - 3]) && char.IsLower(text[at - 4]) && char.IsLower(text[at - 5]);
}
