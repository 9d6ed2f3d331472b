using ReportKit.Checks.Passages;
using ReportKit.Checks.Terms;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>
/// The abbreviations in our own words, report by report. What others said counts only where it tells a reader what an abbreviation
/// stands for.
/// </summary>
public sealed class AbbreviationUses
{
    private readonly Dictionary<string, Abbreviation> listed = [];
    private readonly ILookup<string, string> longer;
    private readonly Dictionary<int, Dictionary<string, AbbreviationInReport>> byReport = [];
    private readonly List<AbbreviationInReport> all = [];

    internal AbbreviationUses(DatasetViews views)
    {
        foreach (var row in views.Dataset.Abbreviations.Rows)
            listed.TryAdd(AcronymScanner.Key(row.Name.Trim()), row);
        longer = listed.Keys.Where(key => key.Contains(' ')).ToLookup(key => key[..key.IndexOf(' ', StringComparison.Ordinal)]);
        var expansions = new Dictionary<string, Expansion>();
        foreach (var (key, row) in listed)
        {
            if (row.Expansion is { } expansion)
                expansions.Add(key, Expansion.Of(expansion.Trim()));
        }

        Expansions = expansions;

        var (cell, note) = (0, 0);
        Passage? last = null;
        foreach (var passage in views.Passages)
        {
            (cell, note) = last?.Cell == passage.Cell ? (cell, note + 1) : (cell + 1, 0);
            last = passage;
            if (passage.Role != TextRole.Citation && views.Reading.Find(passage.Cell) is { } place)
                Read(passage, place, cell, note);
        }
    }

    /// <summary>Every abbreviation of every report.</summary>
    public IReadOnlyCollection<AbbreviationInReport> All => all;

    /// <summary>What the sheet Abbreviations says, by <see cref="AcronymScanner.Key"/>.</summary>
    internal IReadOnlyDictionary<string, Expansion> Expansions { get; }

    /// <summary>The row of the sheet Abbreviations.</summary>
    public Abbreviation? Listed(string key) => listed.GetValueOrDefault(key);

    private void Read(Passage passage, ReadingPlace place, int cell, int note)
    {
        var text = passage.Text;
        if (passage.Role == TextRole.Quotation)
        {
            if (MayIntroduce(text))
                ReadQuoted(text, place);
            return;
        }

        foreach (var acronym in new AcronymScanner(text))
        {
            var (key, end) = Longest(text, acronym);
            if (IsSpokenAbout(text, acronym.At))
                continue;

            var entry = Entry(place, key);
            var isIntroduced = IsIntroduced(text, acronym.At, end, key, out var expansion);
            var use = new AbbreviationUse(passage, acronym.At, end - acronym.At, expansion)
            {
                Row = place.Row,
                Cell = cell,
                Mark = passage.Mark ?? acronym.At,
                Note = passage.Mark is null ? int.MaxValue : note,
            };
            if (isIntroduced)
                entry.AddIntroduction(use);
            else
                entry.AddUse(use);
        }
    }

    /// <summary>Whether a bracket opens before a capital.</summary>
    private static bool MayIntroduce(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('(') is >= 0 and var open && open + 2 < text.Length)
        {
            if (char.IsAsciiLetterUpper(text[open + 2]))
                return true;
            text = text[(open + 1)..];
        }

        return false;
    }

    private void ReadQuoted(string text, ReadingPlace place)
    {
        foreach (var acronym in new AcronymScanner(text))
        {
            if (IsIntroduced(text, acronym.At, acronym.End, acronym.Key, out _))
                Entry(place, acronym.Key).IsIntroducedByOthers = true;
        }
    }

    private AbbreviationInReport Entry(ReadingPlace place, string key)
    {
        if (!byReport.TryGetValue(place.Index, out var entries))
            byReport.Add(place.Index, entries = []);
        if (!entries.TryGetValue(key, out var entry))
        {
            entries.Add(key, entry = new AbbreviationInReport(place.Report, key));
            all.Add(entry);
        }

        return entry;
    }

    /// <summary>An abbreviation of several words (<c>HLR board</c>) where they stand, else the word alone.</summary>
    private (string Key, int End) Longest(string text, Acronym acronym)
    {
        foreach (var key in longer[acronym.Key])
        {
            if (string.CompareOrdinal(text, acronym.At, key, 0, key.Length) == 0 && !(acronym.At + key.Length < text.Length && char.IsLetterOrDigit(text[acronym.At + key.Length])))
                return (key, acronym.At + key.Length);
        }

        return (acronym.Key, acronym.End);
    }

    /// <summary>
    /// <c>Full Name (FN)</c>, <c>FN (Full Name)</c>, or <c>its full name, or FN</c>. Whatever stands in brackets after other words
    /// counts as introduced; what it stands for is told where that can be seen.
    /// </summary>
    private bool IsIntroduced(string text, int at, int end, string key, out Expansion? expansion)
    {
        var known = Expansions.GetValueOrDefault(key);
        expansion = null;
        var open = OpeningBracket(text, at);
        if (open > 0 && ClosesAt(text, end))
        {
            expansion = Expansion.Before(text, open, key, known);
            if (expansion is null && known is null && !WellKnown.Is(key))
                expansion = Expansions.Values.FirstOrDefault(other => Expansion.Before(text, open, key, other) == other);
            return true;
        }

        if (ClosesAt(text, end) && text.AsSpan(0, at).TrimEnd(" “\"‘").EndsWith(" or", StringComparison.Ordinal))
            return true;

        if (end + 2 >= text.Length || text[end] != ' ' || text[end + 1] != '(' || text.IndexOf(')', end) is not (>= 0 and var close))
            return false;

        var words = text[(end + 2)..close];
        if (words.Length <= key.Length || !Expansion.Spells(words, key))
            return false;

        expansion = Expansion.Of(words);
        return true;
    }

    /// <summary>The bracket that opens before an abbreviation, with nothing but a mark or “the”, “or” between; -1 where there is none.</summary>
    private static int OpeningBracket(string text, int at)
    {
        const int Longest = 16;
        var from = Math.Max(0, at - Longest);
        var open = text.LastIndexOf('(', Math.Max(0, at - 1), Math.Max(0, at - from));
        if (open < 0)
            return -1;

        return text.AsSpan(open + 1, at - open - 1).Trim("“\"‘' –-") is "" or "the" or "or" or "also" or "hereinafter" or "herein" or "hereafter" ? open : -1;
    }

    private static bool ClosesAt(string text, int end)
    {
        while (end < text.Length && text[end] is '”' or '"' or '’' or '\'')
            end++;
        return end == text.Length || text[end] is ')' or ',' or ';' or ':';
    }

    /// <summary>Whether the text speaks about the abbreviation itself.</summary>
    private static bool IsSpokenAbout(string text, int at) =>
        text.AsSpan(0, at).TrimEnd(" “\"‘").EndsWith("abbreviation", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan(0, at).TrimEnd(" “\"‘").EndsWith("acronym", StringComparison.OrdinalIgnoreCase);
}
