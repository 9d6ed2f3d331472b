using ReportKit.Diagnostics;

namespace ReportKit.Checks.Names;

/// <summary>
/// An official has one title: no <c>Deputy Registrar Ilse Tarrow</c> beside <c>Registrar Ilse Tarrow</c>. Titles of different offices
/// (<c>Ambassador</c>, <c>Chair</c>) may well belong to one person.
/// </summary>
public sealed class TitleDrifts : Check
{
    /// <summary>The last words of titles.</summary>
    private static readonly string[] Heads =
    [
        "Secretary-General", "Under-Secretary-General", "Assistant-Secretary-General", "Director-General", "General", "Secretary", "Representative", "Envoy", "Minister",
        "President", "Vice-President", "Director", "Chair", "Vice-Chair", "Co-Chair", "Adviser", "Advisor", "Commissioner", "Rapporteur", "Registrar", "Coordinator", "Facilitator",
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK611",
        Severity = Severity.Warning,
        Title = "an official keeps one title",
        Reason = "A title that is written from memory changes from page to page.",
        Fix = "Write the title as it was on the day, in one form; accept the finding if the office changed.",
        Failing = """
            {"statements": [{"kind": "Narrative", "text": "Under-Secretary-General Ilse Tarrow spoke; Secretary General Ilse Tarrow spoke."}]}
            """,
        Passing = """
            {"statements": [{"kind": "Narrative", "text": "U.N. Under-Secretary-General Ilse Tarrow spoke; Under-Secretary-General Ilse Tarrow spoke; Chair Ilse Tarrow spoke."}]}
            """,
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        var titled = Heads.Select(head => manuscript.Vocabulary.Find(head))
            .OfType<Term>()
            .SelectMany(term => term.Uses.Where(use => use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At)).Select(use => Titled(term, use)))
            .OfType<TitledPerson>()
            .OrderBy(person => person.Use.Passage.Cell.Place.Sheet?.Name, StringComparer.Ordinal)
            .ThenBy(person => person.Use.Passage.Cell.Row.Line)
            .ThenBy(person => person.Use.At);
        return
            from person in titled.GroupBy(person => person.Person)
            let usual = person.GroupBy(use => use.Title).OrderByDescending(title => title.Count()).First().First()
            from other in person
            where other.Title != usual.Title && HaveWordsInCommon(other.Title, usual.Title)
            select Found(
                other.Use.Passage,
                other.Use.At,
                other.Length,
                $"{other.Person} is “{other.Title}” here, and “{usual.Title}” in {usual.Use.Passage.Cell.Place.Address}.");
    }

    private static bool HaveWordsInCommon(string left, string right) => left.Split(' ', '-').Intersect(right.Split(' ', '-')).Any();

    /// <summary>The title before a head with the two names behind it, or null where no person follows.</summary>
    private static TitledPerson? Titled(Term head, WordUse use)
    {
        var text = use.Passage.Text;
        var end = use.At + head.Word.Length;
        if (end >= text.Length || text[end] != ' ' || NameAt(text, end + 1) is not { } first || first.End >= text.Length || text[first.End] != ' ')
            return null;
        if (NameAt(text, first.End + 1) is not { } last)
            return null;

        var start = use.At;
        while (start > 1 && text[start - 1] == ' ' && WordBefore(text, start - 1) is { } word && OfficialTitles.Is(word.In(text).ToString()))
            start = word.At;
        return new TitledPerson(text[start..end], text[first.At..last.End], last.End - use.At, use);
    }

    private static Word? NameAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            end++;
        return OfficialTitles.IsName(text[at..end]) ? new Word(at, end - at) : null;
    }

    private static Word? WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return start < end ? new Word(start, end - start) : null;
    }

    private sealed record TitledPerson(string Title, string Person, int Length, WordUse Use);
}
