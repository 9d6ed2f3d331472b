using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>
/// The abbreviation of a body that can be said as a word has one way of capitals in our own words: <c>INTERPOL</c> or
/// <c>Interpol</c>. Where only words that are quoted have the other, it is a remark. Those of the sheet Abbreviations are
/// <see cref="Abbreviations.AbbreviationInOtherCase"/>'s.
/// </summary>
public sealed class BodyInOtherCase : Check
{
    private const int Shortest = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1025",
        Severity = Severity.Warning,
        Title = "the name of a body has its capitals in one way",
        Reason = "“HARLIG” here and “Harlig” there look like two bodies.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sections": [{"key": "s", "introduction": "The keepers of HARLIG met, and HARLIG rose. Then Harlig met again."}]}""",
        Passing = """{"sections": [{"key": "s", "title": "HARBOURS", "introduction": "The keepers of HARLIG met in the Harbours, and HARLIG rose."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var capitals in views.Vocabulary.Terms)
        {
            if (capitals.Word.Length < Shortest || capitals.Word.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
                continue;

            var small = capitals.Word[0] + capitals.Word[1..].ToLowerInvariant();
            if (views.Vocabulary.Find(small) is not { } term || views.Vocabulary.Find(small.ToLowerInvariant()) is not null || views.Dataset.Abbreviations.Find(capitals.Word) is not null)
                continue;
            foreach (var found in Rarer(Uses(views, capitals), capitals.Word, Uses(views, term), term.Word))
                yield return found;
        }
    }

    /// <summary>Words that are quoted in another language have the capitals of that language: <c>l’Otan</c>.</summary>
    private static List<WordUse> Uses(DatasetViews views, Term term) =>
        [.. term.Uses.Where(use => !PassageLanguage.IsForeign(use.Passage, views.Dataset.Settings) && !IsAmongCapitals(use))];

    private IEnumerable<Finding> Rarer(List<WordUse> ofCapitals, string capitals, List<WordUse> ofSmall, string small)
    {
        var (ours, oursSmall) = (Ours(ofCapitals), Ours(ofSmall));
        if (ours.Count > 0 && oursSmall.Count > 0)
        {
            var (uses, written, usual) = ours.Count >= oursSmall.Count ? (oursSmall, small, capitals) : (ours, capitals, small);
            return uses.DistinctBy(use => use.Passage).Select(use => Found(use.Passage, use.At, written.Length, $"“{written}” is written “{usual}” elsewhere."));
        }

        var (quoted, word, other) = ours.Count > 0 ? (ofSmall, small, capitals) : (ofCapitals, capitals, small);
        return (ours.Count > 0 || oursSmall.Count > 0) && quoted.Find(use => use.Passage.Role != TextRole.Citation) is { } theirs
            ? [Found(theirs.Passage, theirs.At, word.Length, $"“{word}” is written “{other}” in our own words.", severity: Severity.Remark)]
            : [];
    }

    private static List<WordUse> Ours(IEnumerable<WordUse> uses) =>
        [.. uses.Where(use => use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At))];

    /// <summary>Whether a word beside it is in capitals too, and not because it is an abbreviation.</summary>
    private static bool IsAmongCapitals(WordUse use)
    {
        var text = use.Passage.Text;
        var end = use.At;
        while (end < text.Length && char.IsAsciiLetterUpper(text[end]))
            end++;
        return !text.AsSpan().ContainsAnyInRange('a', 'z')
            || text.AsSpan(end) is [' ' or '-', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]
            || text.AsSpan(0, use.At) is [.., >= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ' or '-'];
    }
}
