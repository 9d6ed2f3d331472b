using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Schema;

namespace ReportKit.Merging.Identities;

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

    private readonly ImmutableArray<Column> prose;
    private readonly ImmutableArray<Column> names;
    private readonly ImmutableArray<Column> facts;
    private readonly Dictionary<string, TextWords> counted = new(StringComparer.Ordinal);

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
            // What breaks off is what is left of the text, and not another one.
            var isRest = BrokenText.IsIn(text, theirs);
            shared += isRest ? their.Count : mine.Shared(their);
            words += isRest ? their.Count : mine.Count;
            others += their.Count;
        }

        return words + others == 0 ? (0, 0) : (2.0 * shared / (words + others), Math.Min(words, others));
    }

    /// <summary>Whether any of the other cells says the same in both.</summary>
    public bool ShareFact(Row one, Row other) => facts.Any(column => one[column] is not null && SameValue.Is(column, one[column], other[column]));

    /// <summary>The words of a row's texts, names and titles, each once, as <see cref="TextWords"/> has them.</summary>
    public IEnumerable<int> WordsOf(Row row) =>
        prose.Concat(names).Select(column => row[column]).OfType<string>().SelectMany(text => Counted(text).Each()).Distinct();

    /// <summary>The share of the other cells that both rows have alike; null where neither has any.</summary>
    private double? FactsKept(Row one, Row other)
    {
        var filled = facts.Where(column => one[column] is not null || other[column] is not null).ToList();
        return filled.Count == 0 ? null : (double)filled.Count(column => SameValue.Is(column, one[column], other[column])) / filled.Count;
    }

    /// <summary>Each text is taken apart once, however many rows it is compared with.</summary>
    private TextWords Counted(string text) => counted.TryGetValue(text, out var words) ? words : counted[text] = TextWords.Of(text);
}
