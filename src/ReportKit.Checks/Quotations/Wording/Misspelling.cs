using ReportKit.Checks.English;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// Common words of the field are spelled right in English texts: not <c>goverment</c>, <c>absention</c>; and are one word where they are one: not
/// <c>with out</c>. It is a list of slips that are none but slips, and no dictionary.
/// </summary>
public sealed class Misspelling : Check
{
    /// <summary>Words that were parted; the second word is looked for, and the first before it.</summary>
    private static readonly (string First, string Second)[] Parted =
    [
        ("with", "out"), ("there", "fore"), ("an", "other"), ("when", "ever"), ("through", "out"), ("not", "withstanding"), ("it", "self"), ("them", "selves"), ("our", "selves"), ("al", "though"), ("to", "gether"),
        ("inter", "national"), ("multi", "lateral"), ("never", "theless"),
    ];

    /// <summary>Words that sound like another, and the word after by which one sees it.</summary>
    private static readonly ConfusedWord[] Confused =
    [
        new("their", "is", "there"), new("their", "are", "there"), new("their", "was", "there"), new("their", "were", "there"), new("there", "respective", "their"),
        new("rather", "then", "than", IsSecond: true), new("could", "of", "have", IsSecond: true), new("would", "of", "have", IsSecond: true), new("should", "of", "have", IsSecond: true), new("according", "the", "to the", IsSecond: true),
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK334",
        Severity = Severity.Warning,
        Title = "common words are spelled right",
        Reason = "Cells are typed without a spelling checker, and what is printed is read by those who wrote it.",
        Fix = "Correct the word.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "introduction": "Each goverment spoke."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "Each government spoke with outstanding calm."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var pair in KnownMisspellings.All)
        {
            var gap = pair.IndexOf(' ', StringComparison.Ordinal);
            foreach (var finding in Of(views, pair[..gap], pair[(gap + 1)..]))
                yield return finding;
            foreach (var finding in char.IsUpper(pair[0]) ? [] : Of(views, Capitalised(pair[..gap]), Capitalised(pair[(gap + 1)..])))
                yield return finding;
        }

        foreach (var confused in Confused)
        {
            foreach (var finding in Of(views, confused).Concat(Of(views, confused with { Word = Capitalised(confused.Word), Meant = confused.IsSecond ? confused.Meant : Capitalised(confused.Meant) })))
                yield return finding;
        }

        foreach (var (first, second) in Parted)
        {
            foreach (var use in views.Vocabulary.Find(second)?.Uses ?? [])
            {
                if (IsParted(use, first, second) && IsEnglish(views, use))
                    yield return Wrong(use with { At = use.At - first.Length - 1 }, first.Length + 1 + second.Length, second, first);
            }
        }
    }

    private IEnumerable<Finding> Of(DatasetViews views, string word, string meant) =>
        from use in views.Vocabulary.Find(word)?.Uses ?? []
        where IsEnglish(views, use)
        select Found(use.Passage, use.At, word.Length, $"“{word}” is misspelt, for “{meant}”.", meant);

    private IEnumerable<Finding> Of(DatasetViews views, ConfusedWord confused)
    {
        foreach (var use in views.Vocabulary.Find(confused.Word)?.Uses ?? [])
        {
            var (text, end) = (use.Passage.Text, use.At + confused.Word.Length);
            if (end == text.Length || text[end] != ' ' || !text.AsSpan(end + 1).StartsWith(confused.Next) || !IsEnglish(views, use))
                continue;
            var rest = text.AsSpan(end + 1 + confused.Next.Length);
            if (rest is not [' ', ..] || rest.StartsWith(" course"))
                continue;
            var at = confused.IsSecond ? end + 1 : use.At;
            var written = confused.IsSecond ? confused.Next : confused.Word;
            yield return Found(use.Passage, at, written.Length, $"“{confused.Word} {confused.Next}” has “{written}” for “{confused.Meant}”.", confused.Meant);
        }
    }

    private Finding Wrong(WordUse use, int length, string second, string first)
    {
        var written = use.Passage.Text.Substring(use.At, length);
        var meant = written[..first.Length] + second;
        return Found(use.Passage, use.At, length, $"“{written}” is one word, “{meant}”.", meant);
    }

    private static bool IsParted(WordUse use, string first, string second)
    {
        var text = use.Passage.Text;
        var start = use.At - first.Length - 1;
        if (start < 0 || text[use.At - 1] != ' ' || !text.AsSpan(start, first.Length).Equals(first, StringComparison.OrdinalIgnoreCase) || (start > 0 && text[start - 1] is not (' ' or '\n' or '(' or '“' or '‘')))
            return false;
        var rest = text.AsSpan(use.At + second.Length);
        // “an other-worldly lamp”, “live with out-of-date rules”
        return rest is not ['-' or '–', ..] && !(second == "out" && rest.StartsWith(" of "));
    }

    private static bool IsEnglish(DatasetViews views, WordUse use) =>
        PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings) && !(use.At > 0 && use.Passage.Text[use.At - 1] is '/' or '.' or '@' or '_' or '-' or '#');

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <param name="Next">The word after it.</param>
    /// <param name="Meant">What is meant in place of one of the two.</param>
    /// <param name="IsSecond">Whether in place of the second.</param>
    private sealed record ConfusedWord(string Word, string Next, string Meant, bool IsSecond = false);
}
