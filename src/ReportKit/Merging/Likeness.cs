using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>
/// How much alike two rows are in what they say, whatever their keys: by the words of their texts first, then by speaker, date and
/// the like. A row whose words were corrected stays like itself; two statements of one speaker on one day are not alike.
/// </summary>
internal sealed class Likeness
{
    /// <summary>From here on two rows are one, of which some words were changed.</summary>
    public const double Same = 0.7;

    /// <summary>Below, two rows have nothing to do with each other.</summary>
    public const double Unlike = 0.4;

    /// <summary>Two that are nearer to each other than this are equally like a third.</summary>
    public const double Margin = 0.15;

    /// <summary>What the texts weigh beside the other cells.</summary>
    private const double WeightOfWords = 0.8;

    private const int LongWord = 4;
    private const int EnoughLong = 8;

    private readonly ImmutableArray<Column> prose;
    private readonly ImmutableArray<Column> names;
    private readonly ImmutableArray<Column> facts;

    /// <param name="columns">Those in which rows are compared, the key not among them.</param>
    public Likeness(ImmutableArray<Column> columns)
    {
        prose = [.. columns.Where(column => column.Kind is MarkupKind)];
        names = [.. columns.Where(column => column.Kind is TextKind or AddressKind)];
        facts = [.. columns.Where(column => column.Kind is not (MarkupKind or TextKind or AddressKind))];
    }

    /// <summary>From 0, nothing alike, to 1, nothing different that counts.</summary>
    public double Of(Row one, Row other)
    {
        var words = OfWords(one, other).Alike;
        return FactsKept(one, other) is { } kept ? (WeightOfWords * words) + ((1 - WeightOfWords) * kept) : words;
    }

    /// <summary>
    /// Twice the words that the texts share, by those that they hold together (the coefficient of Dice), in the columns that both rows
    /// have filled in: a text that somebody added makes no other row.
    /// </summary>
    /// <returns>How much alike they are, and how many words the shorter one has.</returns>
    public (double Alike, int Words) OfWords(Row one, Row other)
    {
        var both = prose.Any(column => one[column] is string && other[column] is string) ? prose : names;
        var (shared, words, others) = (0, 0, 0);
        foreach (var column in both)
        {
            if (one[column] is not string text || other[column] is not string theirs)
                continue;
            var (mine, their) = (Counted(text), Counted(theirs));
            shared += mine.Sum(word => Math.Min(word.Value, their.GetValueOrDefault(word.Key)));
            words += mine.Values.Sum();
            others += their.Values.Sum();
        }

        return words + others == 0 ? (0, 0) : (2.0 * shared / (words + others), Math.Min(words, others));
    }

    /// <summary>The words of a row's texts, names and titles.</summary>
    public IEnumerable<string> WordsOf(Row row) =>
        prose.Concat(names).Select(column => row[column]).OfType<string>().SelectMany(text => Counted(text).Keys).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The share of the other cells that both rows have alike; null where neither has any.</summary>
    private double? FactsKept(Row one, Row other)
    {
        var filled = facts.Where(column => one[column] is not null || other[column] is not null).ToList();
        return filled.Count == 0 ? null : (double)filled.Count(column => SameValue.Is(column, one[column], other[column])) / filled.Count;
    }

    /// <summary>The words of a text, and how often each stands there.</summary>
    private static Dictionary<string, int> Counted(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && char.IsLetterOrDigit(text[at]);
            var standsAlone = isLetter && IsIdeograph(text[at]);
            if (from >= 0 && (!isLetter || standsAlone))
            {
                Add(text[from..at]);
                from = -1;
            }

            if (standsAlone)
                Add(text[at..(at + 1)]);
            else if (isLetter && from < 0)
                from = at;
        }

        // Of many words the short ones hold any text together, and tell none from another.
        if (words.Keys.Count(IsLong) >= EnoughLong)
        {
            foreach (var glue in words.Keys.Where(word => !IsLong(word)).ToList())
                words.Remove(glue);
        }

        return words;

        void Add(string word) => words[word] = words.GetValueOrDefault(word) + 1;
    }

    private static bool IsLong(string word) => word.Length >= LongWord || IsIdeograph(word[0]);

    /// <summary>Scripts that put no space between words.</summary>
    private static bool IsIdeograph(char letter) => letter is >= '\u0E00' and <= '\u0EFF' or >= '\u2E80' and <= '\uD7FF';
}
