using ReportKit.Spreadsheets.Contents;

namespace ReportKit.Spreadsheets.Headings;

/// <summary>The words that stand above columns, in several languages (<c>headings.tsv</c>).</summary>
internal sealed class HeadingTable
{
    /// <summary>Words of a header that say nothing of what its column holds.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "the", "of", "a", "an", "to", "for", "in", "at", "on", "and", "or", "please", "enter", "add", "give", "paste", "insert", "select", "choose", "provide", "write", "what", "which", "who", "when", "where",
        "is", "was", "were", "are", "did", "does", "your", "this", "that", "it", "s", "any", "if", "optional", "required", "mandatory", "exact", "full", "original", "complete", "relevant", "official", "english", "eng", "en", "fr", "es",
        "dd", "mm", "yyyy", "yy", "d", "m", "y", "hh", "ss", "utc", "gmt", "iso", "format", "here", "made", "applicable", "known", "available", "e", "g", "eg", "i", "ie", "de", "du", "des", "la", "le", "les", "l", "d", "un", "une", "et", "ou", "del", "el", "los", "las", "y", "o",
        "der", "die", "das", "den", "dem", "des", "und", "oder", "von", "vom", "zur", "zum", "da", "do", "das", "dos", "e", "il", "lo", "gli", "di", "della", "и", "или", "the", "bitte", "veuillez", "indiquez", "indique", "por", "favor", "im", "in",
    };

    private readonly Dictionary<string, List<HeadingSense>> byWords = new(StringComparer.Ordinal);
    private readonly List<(string Words, HeadingSense Sense)> phrases = [];

    private HeadingTable()
    {
    }

    /// <summary>The table that ships.</summary>
    public static HeadingTable Shipped { get; } = Read();

    /// <summary>What exactly these words head; empty where they are none that is known.</summary>
    /// <param name="folded">As <see cref="HeaderWords.Fold"/> gives them.</param>
    public IReadOnlyList<HeadingSense> Exactly(string folded) => byWords.TryGetValue(folded, out var senses) ? senses : [];

    /// <summary>What phrases head that stand in a longer header, where they stand, and whether nothing but fillers stands beside them.</summary>
    public IEnumerable<(HeadingSense Sense, int At, bool IsAlone)> Within(string folded)
    {
        var padded = $" {folded} ";
        foreach (var (words, sense) in phrases)
        {
            var at = IsSpaceless(words) ? padded.IndexOf(words, StringComparison.Ordinal) : padded.IndexOf($" {words} ", StringComparison.Ordinal);
            if (at < 0 || words.Length == folded.Length)
                continue;
            var end = at + words.Length + (IsSpaceless(words) ? 0 : 1);
            yield return (sense, at, IsFilling(padded[..at]) && IsFilling(padded[end..]));
        }
    }

    /// <summary>The words without those that say nothing; the same where nothing would be left.</summary>
    public static string WithoutFillers(string folded)
    {
        var rest = string.Join(' ', folded.Split(' ').Where(word => !Fillers.Contains(word)));
        return rest.Length == 0 ? folded : rest;
    }

    private static bool IsFilling(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Fillers.Contains);

    /// <summary>Scripts that set no spaces between words: a phrase may stand anywhere.</summary>
    private static bool IsSpaceless(string words) => words.Length > 1 && words.All(letter => letter is >= '\u3040' and <= '\u9FFF');

    private static HeadingTable Read()
    {
        var table = new HeadingTable();
        using var stream = typeof(HeadingTable).Assembly.GetManifestResourceStream("headings.tsv")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is not [var column, var language, var words] || column.StartsWith('#'))
                continue;
            var target = column == "-" ? null : Target.All.First(target => $"{target.Sheet.Name}.{target.Column.Name}" == column);
            foreach (var word in words.Split('|'))
                table.Add(word, new HeadingSense(target, language, !word.StartsWith('~')));
        }

        return table;
    }

    private void Add(string word, HeadingSense sense)
    {
        var folded = HeaderWords.Fold(word);
        AddTo(folded, sense);
        var rest = WithoutFillers(folded);
        if (rest != folded && rest.Contains(' ', StringComparison.Ordinal))
            AddTo(rest, sense);
        if (folded.Length > 2)
            phrases.Add((folded, sense));
    }

    private void AddTo(string words, HeadingSense sense)
    {
        if (!byWords.TryGetValue(words, out var senses))
            byWords[words] = senses = [];
        if (!senses.Exists(there => there.Target == sense.Target))
            senses.Add(sense);
    }
}

/// <summary>What words above a column say.</summary>
/// <param name="Target">The column of ours; null: none of ours, whatever it looks like.</param>
/// <param name="Language">Of the words, as a tag.</param>
/// <param name="IsSure">Whether they hardly head anything else.</param>
internal sealed record HeadingSense(Target? Target, string Language, bool IsSure);
