using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;

namespace ReportKit.Merging.Identities;

/// <summary>The rows of a sheet that were sent, found by key, by what they say, or by what they nearly say.</summary>
internal sealed class SentRows
{
    /// <summary>Words that stand in more rows than this tell none of them.</summary>
    private const int MostRowsOfAWord = 64;
    private const int MostRowsOfACommonWord = 1024;
    private const int FewestWords = 6;
    private const int MostCandidates = 8;

    private readonly IReadOnlyList<Row> rows;
    private readonly ImmutableArray<Column> columns;
    private readonly Likeness likeness;
    private readonly Lazy<Dictionary<int, List<int>>> byWord;

    /// <param name="columns">Those in which rows are compared, the key not among them.</param>
    public SentRows(Table sent, ImmutableArray<Column> columns)
    {
        rows = sent.AllRows;
        this.columns = columns;
        likeness = new Likeness(columns);
        ByKey = Indexed(at => (rows[at][sent.Sheet.Key] as string)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);
        ByContent = Indexed(at => ContentOf(rows[at]), StringComparer.Ordinal);
        byWord = new Lazy<Dictionary<int, List<int>>>(IndexedByWord);
    }

    public int Count => rows.Count;

    public Row this[int at] => rows[at];

    public Dictionary<string, List<int>> ByKey { get; }

    public Dictionary<string, List<int>> ByContent { get; }

    /// <summary>What a row says in the columns that came back, emphasis left out; empty where it says nothing.</summary>
    public string ContentOf(Row row) => columns.All(column => row[column] is null)
        ? ""
        : string.Join('\u001F', columns.Select(column => SameValue.Spelled(column, row[column] is string markup && column.Kind is MarkupKind ? LostEmphasis.WordsOf(markup) : row[column])));

    public double LikenessTo(int at, Row row) => likeness.Of(rows[at], row);

    public bool SharesFact(int at, Row row) => likeness.ShareFact(rows[at], row);

    /// <summary>How much alike the texts alone are, and how many words the shorter one has.</summary>
    public (double Alike, int Words) WordsAlike(int at, Row row) => likeness.OfWords(rows[at], row);

    /// <summary>The rows that are most like this one, the most alike first; none that have nothing to do with it.</summary>
    public List<(int At, double Alike)> Like(Row row)
    {
        var near = rows.Count <= MostRowsOfAWord ? Enumerable.Range(0, rows.Count) : Sharing(likeness.WordsOf(row));
        return [.. near.Select(at => (at, Alike: LikenessTo(at, row))).Where(candidate => candidate.Alike >= Likeness.Unlike).OrderByDescending(candidate => candidate.Alike).ThenBy(candidate => candidate.at)];
    }

    /// <summary>The rows that share most of the rare words; where none is rare, most of those that are the rarest.</summary>
    private IEnumerable<int> Sharing(IEnumerable<int> words)
    {
        var shared = new Dictionary<int, int>();
        var found = words.Select(word => byWord.Value.GetValueOrDefault(word)).OfType<List<int>>().Where(found => found.Count <= MostRowsOfACommonWord).OrderBy(found => found.Count).ToList();
        foreach (var at in found.TakeWhile((rows, place) => rows.Count <= MostRowsOfAWord || place < FewestWords).SelectMany(rows => rows))
            shared[at] = shared.GetValueOrDefault(at) + 1;
        return shared.OrderByDescending(row => row.Value).ThenBy(row => row.Key).Take(MostCandidates).Select(row => row.Key);
    }

    private Dictionary<int, List<int>> IndexedByWord()
    {
        var index = new Dictionary<int, List<int>>();
        for (var at = 0; at < rows.Count; at++)
        {
            foreach (var word in likeness.WordsOf(rows[at]))
                Add(index, word, at);
        }

        return index;
    }

    private Dictionary<string, List<int>> Indexed(Func<int, string> nameOf, StringComparer comparer)
    {
        var index = new Dictionary<string, List<int>>(comparer);
        for (var at = 0; at < rows.Count; at++)
        {
            if (nameOf(at) is { Length: > 0 } name)
                Add(index, name, at);
        }

        return index;
    }

    private static void Add<TName>(Dictionary<TName, List<int>> index, TName name, int at)
        where TName : notnull
    {
        if (!index.TryGetValue(name, out var found))
            index[name] = found = [];
        found.Add(at);
    }
}
