using ReportKit.Checks.Passages;
using ReportKit.Checks.Terms;
using ReportKit.Schema;

namespace ReportKit.Checks.Views;

/// <summary>A title with first and last name after it.</summary>
/// <param name="At">Where the title begins in the text.</param>
internal sealed record TitledPerson(string Title, string First, string Last, int At, Passage Passage)
{
    /// <summary>Whether the words are ours.</summary>
    public bool IsOurs => Passage.Role is TextRole.Prose or TextRole.Heading && !Passage.IsQuotedAt(At);

    public string Name => $"{First} {Last}";

    public int Length => Title.Length + 1 + Name.Length;

    public int NameAt => At + Title.Length + 1;

    /// <summary>In the order of the workbook.</summary>
    /// <param name="heads">The last words of the titles that are looked for.</param>
    public static IEnumerable<TitledPerson> Of(DatasetViews views, IEnumerable<string> heads) => heads
        .Select(head => views.Vocabulary.Find(head))
        .OfType<Term>()
        .SelectMany(term => term.Uses.Select(use => After(term, use)))
        .OfType<TitledPerson>()
        .OrderBy(person => person.Passage.Cell.Place.Sheet?.Name, StringComparer.Ordinal)
        .ThenBy(person => person.Passage.Cell.Row.Line)
        .ThenBy(person => person.At);

    /// <summary>The title that ends with a head, with the two names after it, or null where no person follows.</summary>
    private static TitledPerson? After(Term head, WordUse use)
    {
        var text = use.Passage.Text;
        var end = use.At + head.Word.Length;
        if (head.Word is "Mr" or "Ms" or "Mrs" or "Dr" && end < text.Length && text[end] == '.')
            end++;
        if (NameAfter(text, end) is not { } first || NameAfter(text, end + 1 + first.Length) is not { } last)
            return null;

        var start = use.At;
        while (start > 1 && text[start - 1] == ' ' && WordBefore(text, start - 1) is { } word && OfficialTitles.Is(word))
            start -= word.Length + 1;
        return new TitledPerson(text[start..end], first, last, start, use.Passage);
    }

    private static string? NameAfter(string text, int at)
    {
        if (at >= text.Length || text[at] != ' ')
            return null;
        var end = at + 1;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return OfficialTitles.IsName(text[(at + 1)..end]) ? text[(at + 1)..end] : null;
    }

    private static string? WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        return start < end ? text[start..end] : null;
    }

    private static bool IsOfWord(char letter) => char.IsLetter(letter) || letter == '-';
}
