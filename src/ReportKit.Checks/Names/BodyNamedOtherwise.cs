using System.Collections.Immutable;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Names;

/// <summary>
/// A known name of four words or more is not written with another small word: no <c>League for Small Lights in Harbours</c> where
/// the workbook has <c>League of Small Lights in Harbours</c>.
/// </summary>
public sealed class BodyNamedOtherwise : Check
{
    private const int FewestWords = 4;

    /// <summary>How many characters beside a word may belong to its name.</summary>
    private const int Reach = 200;

    public override Rule Rule { get; } = new()
    {
        Code = "RK609",
        Severity = Severity.Warning,
        Title = "a long name has the small words of Speakers and Abbreviations",
        Reason = "“of”, “on”, “in” and “the” are easily mistaken in a name that is written from memory.",
        Fix = "Write it as there, or add it there as an alias.",
        Failing = """
            {"statements": [{"text": "Words.", "leadIn": "The League of Small Lights on Harbours said:"}], "speakers": [{"name": "League of Small Lights in Harbours"}]}
            """,
        Passing = """
            {"statements": [{"text": "Words.", "leadIn": "The League of Small Lights in Harbours and the League of Small Lights said:"}], "speakers": [{"name": "League of Small Lights in Harbours"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var known = views.NameWords.All.Select(name => NameWords.WithoutThe(name).ToLowerInvariant()).ToHashSet();
        var reported = new HashSet<WordUse>();
        foreach (var name in views.NameWords.All.Select(NameWords.WithoutThe).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var words = WordsOf(name);
            if (words.Length < FewestWords || !words.Any(IsSmall) || words.Count(word => char.IsUpper(word[0])) < 2)
                continue;

            var anchor = Rarest(words, views.Vocabulary);
            foreach (var use in anchor < 0 ? [] : views.Vocabulary.Find(words[anchor])!.Uses)
            {
                if (Otherwise(words, anchor, use) is { } other
                    && !known.Contains(other.In(use.Passage.Text).ToString().ToLowerInvariant())
                    && reported.Add(new WordUse(use.Passage, other.At)))
                    yield return Found(use.Passage, other.At, other.End - other.At, $"“{CellFindings.Excerpt(other.In(use.Passage.Text).ToString())}” is written “{CellFindings.Excerpt(name)}” in the workbook.");
            }
        }
    }

    private static ImmutableArray<string> WordsOf(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var word in new WordScanner(name))
            words.Add(word.In(name).ToString());
        return words.ToImmutable();
    }

    private static bool IsSmall(string word) => Expansion.IsSmall(word.ToLowerInvariant());

    /// <summary>The index of the word of a name that is used least: where it stands, the whole name may; -1 where none is used.</summary>
    private static int Rarest(ImmutableArray<string> words, Vocabulary vocabulary)
    {
        var (rarest, fewest) = (-1, int.MaxValue);
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsSmall(words[i]) && vocabulary.Find(words[i]) is { } term && term.Count < fewest)
                (rarest, fewest) = (i, term.Count);
        }

        return rarest;
    }

    /// <summary>Where a name stands around one of its words with just one small word changed, added or left out; else null.</summary>
    private static NamePart? Otherwise(ImmutableArray<string> name, int anchor, WordUse use)
    {
        var text = use.Passage.Text;
        var words = Around(text, use.At, out var at);
        var changes = 0;
        var first = Match(text, words, name, at, anchor, -1, ref changes);
        var last = Match(text, words, name, at, anchor, 1, ref changes);
        return first is { } start && last is { } end && changes == 1 ? new NamePart(words[start].At, words[end].End) : null;
    }

    /// <summary>The index of the word with which the name ends in this direction, or null where other words stand there.</summary>
    private static int? Match(string text, List<NamePart> words, ImmutableArray<string> name, int at, int anchor, int step, ref int changes)
    {
        var (i, j) = (anchor + step, at + step);
        while (i >= 0 && i < name.Length)
        {
            if (j < 0 || j >= words.Count || !IsOneSpaceBetween(text, words[Math.Min(j, j - step)], words[Math.Max(j, j - step)]))
                return null;

            var word = words[j].In(text);
            var isSmall = Expansion.IsSmall(word);
            if (word.Equals(name[i], StringComparison.OrdinalIgnoreCase))
                (i, j) = (i + step, j + step);
            else if (changes++ > 0 || !(isSmall || IsSmall(name[i])))
                return null;
            else if (isSmall && IsSmall(name[i]))
                (i, j) = (i + step, j + step);
            else if (isSmall)
                j += step;
            else
                i += step;
        }

        return j - step;
    }

    private static bool IsOneSpaceBetween(string text, NamePart left, NamePart right) => text.AsSpan(left.End, right.At - left.End) is " " or "\n" or ", ";

    private static List<NamePart> Around(string text, int at, out int index)
    {
        var start = Math.Max(0, at - Reach);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;

        var words = new List<NamePart>();
        index = 0;
        var near = text[start..Math.Min(text.Length, at + Reach)];
        foreach (var word in new WordScanner(near))
        {
            if (word.At + start == at)
                index = words.Count;
            words.Add(new NamePart(word.At + start, word.End + start));
        }

        return words;
    }
}
