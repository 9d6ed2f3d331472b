using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>
/// In our own prose a compound is one word, two, or has a hyphen, and is so throughout: <c>web site</c> and <c>website</c>,
/// <c>multi-stakeholder</c> and <c>multistakeholder</c>. As an adjective it may have a hyphen that the noun has not.
/// </summary>
public sealed class CompoundForm : Check
{
    private const int ShortestPart = 3;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1011",
        Severity = Severity.Remark,
        Title = "a compound is one word, two, or has a hyphen throughout",
        Reason = "Those who are quoted write as they like; a report has one way of its own.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sections": [{"key": "s", "introduction": "See the lighthouse; the lighthouse is old. The site of the house and the light house."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "See the lighthouse by light of the house. Every day is an everyday matter."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var term in views.Vocabulary.Terms)
        {
            if (term.Word.Length < 2 * ShortestPart || !char.IsAsciiLetterLower(term.Word[0]))
                continue;

            var hyphen = term.Word.IndexOf('-', StringComparison.Ordinal);
            var found = hyphen < 0 ? Apart(views.Vocabulary, term) : Hyphened(views.Vocabulary, term, hyphen);
            foreach (var finding in found)
                yield return finding;
        }
    }

    /// <summary>Compares a word with its parts, wherever they stand one after the other.</summary>
    private IEnumerable<Finding> Apart(Vocabulary vocabulary, Term joined)
    {
        for (var split = ShortestPart; split <= joined.Word.Length - ShortestPart; split++)
        {
            if (vocabulary.Find(joined.Word.AsSpan(split)) is null || vocabulary.Find(joined.Word.AsSpan(0, split)) is not { } first)
                continue;

            var (before, after) = (joined.Word[..split], joined.Word[split..]);
            if (IsLoose(before) || IsLoose(after))
                continue;

            var apart = Ours(first.Uses.Where(use => IsFollowedBy(use.Passage.Text, use.At + split, after)));
            if (apart.Count > 0)
                return Rarer(Ours(joined.Uses), joined.Word, apart, $"{before} {after}");
        }

        return [];
    }

    /// <summary>Compares a word that has a hyphen with the same word without, and as a noun with its parts.</summary>
    private IEnumerable<Finding> Hyphened(Vocabulary vocabulary, Term hyphened, int hyphen)
    {
        var (before, after) = (hyphened.Word[..hyphen], hyphened.Word[(hyphen + 1)..]);
        if (before is "re" or "co" && after.Length < 5 || before == "re" || after.Contains('-', StringComparison.Ordinal))
            return [];

        var ours = Ours(hyphened.Uses);
        if (vocabulary.Find(before + after) is { } joined && Ours(joined.Uses) is { Count: > 0 } whole)
            return Rarer(whole, joined.Word, ours, hyphened.Word);
        if (!after.EndsWith("ing", StringComparison.Ordinal) || vocabulary.Find(before) is not { } first)
            return [];

        var nouns = ours.Where(use => IsNoun(use.Passage.Text, use.At + hyphened.Word.Length)).ToList();
        var apart = Ours(first.Uses.Where(use => IsFollowedBy(use.Passage.Text, use.At + before.Length, after) && IsNoun(use.Passage.Text, use.At + hyphened.Word.Length)));
        return Rarer(apart, $"{before} {after}", nouns, hyphened.Word);
    }

    private static List<WordUse> Ours(IEnumerable<WordUse> uses) =>
        [.. uses.Where(use => use.Passage.Role == TextRole.Prose && !use.Passage.IsQuotedAt(use.At))];

    private static bool IsFollowedBy(string text, int at, string word) =>
        at < text.Length && text[at] == ' ' && string.CompareOrdinal(text, at + 1, word, 0, word.Length) == 0
        && (at + 1 + word.Length == text.Length || !char.IsLetterOrDigit(text[at + 1 + word.Length]) && text[at + 1 + word.Length] != '-');

    /// <summary>Whether nothing follows that the compound could be the adjective of.</summary>
    private static bool IsNoun(string text, int end) => end == text.Length || text[end] is '.' or ';' or ':' or ')';

    /// <summary>The uses of the way that is used less; of two that are used equally often, of the second.</summary>
    private IEnumerable<Finding> Rarer(List<WordUse> one, string word, List<WordUse> other, string otherWord)
    {
        if (one.Count == 0 || other.Count == 0)
            return [];

        var (uses, written, usual) = one.Count < other.Count ? (one, word, otherWord) : (other, otherWord, word);
        return uses.DistinctBy(use => use.Passage).Select(use => Found(use.Passage, use.At, written.Length, $"“{written}” is written “{usual}” elsewhere."));
    }

    /// <summary>Whether a word makes another one when it is joined, or stands before any: <c>every day</c>, <c>set up</c>, <c>re-form</c>.</summary>
    private static bool IsLoose(string word) => word is
        "any" or "every" or "some" or "all" or "over" or "under" or "out" or "off" or "down" or "back" or "through" or "may" or "can" or "for" or "with" or "here" or "there"
        or "where" or "how" or "what" or "who" or "when" or "our" or "your" or "them" or "him" or "her" or "his" or "its" or "mean" or "further" or "never" or "none"
        or "not" or "after" or "before" or "the" or "and" or "are" or "was" or "has" or "had" or "but" or "one" or "two" or "new" or "now" or "own" or "per" or "this"
        or "that" or "these" or "those" or "more" or "most" or "other" or "such" or "than" or "then" or "very" or "well" or "even" or "ever" or "away" or "let" or "put"
        or "get";
}
