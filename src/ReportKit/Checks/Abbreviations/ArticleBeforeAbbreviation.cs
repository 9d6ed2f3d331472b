using ReportKit.Diagnostics;

namespace ReportKit.Checks.Abbreviations;

/// <summary>
/// “a” and “an” go by the sound of an abbreviation: “an OWG report”, “a UN report”. Letters that may be read either way (<c>an
/// HLR</c>, <c>a HELP desk</c>) are left alone.
/// </summary>
public sealed class ArticleBeforeAbbreviation : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK711",
        Severity = Severity.Warning,
        Title = "“a” and “an” go by the sound of the abbreviation that follows",
        Reason = "When a full name becomes an abbreviation, its article stays behind.",
        Fix = "Change the article.",
        HasCorrection = true,
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "This is a OWG report."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "This is an OWG report, a UN report, an HLR report and a NEST report."}]}
            """,
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from term in manuscript.Vocabulary.Terms
        where term.Word.Length > 1 && char.IsAsciiLetterUpper(term.Word[0]) && char.IsAsciiLetterUpper(term.Word[1])
        where !Capitals.IsFigureOrWord(term.Word, manuscript.Vocabulary)
        let wrong = WrongArticle(term.Word[0])
        where wrong is not null
        from use in term.Uses
        where use.Passage.Role is TextRole.Prose or TextRole.Heading
        let at = use.At - wrong.Length - 1
        where at >= 0 && IsWord(use.Passage.Text, at, wrong)
        select Found(
            use.Passage,
            at,
            wrong.Length + 1 + term.Word.Length,
            $"“{use.Passage.Text[at..use.At]}{term.Word}” has the wrong article.",
            (wrong == "a" ? use.Passage.Text[at] + "n " : use.Passage.Text[at] + " ") + term.Word);

    private static string? WrongArticle(char first) => first switch
    {
        'A' or 'E' or 'I' or 'O' => "a",
        'B' or 'C' or 'D' or 'G' or 'J' or 'K' or 'P' or 'Q' or 'T' or 'V' or 'W' or 'Y' or 'Z' => "an",
        _ => null,
    };

    private static bool IsWord(string text, int at, string article) =>
        text[at + article.Length] == ' '
        && (at == 0 || text[at - 1] is ' ' or '\n' or '(' or '“')
        && text.AsSpan(at, article.Length).Equals(article, StringComparison.OrdinalIgnoreCase)
        && (article.Length > 1 || char.IsAsciiLetterLower(text[at]) || at == 0 || text[at - 1] == '\n');
}
