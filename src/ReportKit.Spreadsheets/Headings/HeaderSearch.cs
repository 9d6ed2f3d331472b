using System.Collections.Immutable;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Headings;

/// <summary>Finds the row that says what the columns hold, below whatever stands above it, and the second line that it may have.</summary>
internal sealed class HeaderSearch
{
    /// <summary>How many rows that hold something may stand above the header, and up to it.</summary>
    private const int Deepest = 40;

    /// <summary>In characters: the questions of a form are long, but no header is longer.</summary>
    private const int LongestHeader = 250;

    private const int LongestGroup = 60;

    /// <summary>So much has to be recognised for a row to be the header at once.</summary>
    private const double Recognised = 1.3;

    private readonly ForeignTable table;
    private readonly List<ForeignRow> rows;
    private readonly Dictionary<string, double> known = new(StringComparer.Ordinal);

    private HeaderSearch(ForeignTable table)
    {
        this.table = table;
        rows = [.. table.Rows.Take(Deepest)];
    }

    /// <summary>The header; one without rows where the table begins with its data.</summary>
    public static TableHeader Find(ForeignTable table) => new HeaderSearch(table).Find();

    /// <summary>Whether two of the values or more name columns of ours.</summary>
    public static bool Recognises(IEnumerable<string> values) =>
        values.Count(value => value.Length <= LongestHeader && HeaderMeaning.Read(value.Trim('"', ' ', '\r')).Best >= 0.7) > 1;

    private TableHeader Find()
    {
        var at = rows.FindIndex(row => row.Number == table.HeaderRow);
        if (at < 0)
            at = Best();
        if (at < 0)
            at = FirstOfNames();
        return at < 0 ? new TableHeader(0, 0, ImmutableDictionary<int, HeaderCell>.Empty) : WithSecondLine(at);
    }

    /// <summary>The row in which most is recognised; -1 where that is not enough.</summary>
    private int Best()
    {
        var (best, most) = (-1, 0.0);
        for (var at = 0; at < rows.Count; at++)
        {
            var score = ScoreOf(rows[at]);
            if (score > most + 0.2)
                (best, most) = (at, score);
        }

        return most >= Recognised ? best : -1;
    }

    private double ScoreOf(ForeignRow row)
    {
        var (score, named) = (0.0, 0);
        foreach (var cell in row.Cells)
        {
            var meaning = IsHeaderLike(cell) ? MeaningOf(cell.Text) : -0.4;
            score += meaning;
            named += meaning >= 0.4 ? 1 : 0;
        }

        return named >= 2 || (named == 1 && row.Cells.Length == 1 && Width() == 1) ? score : 0;
    }

    private double MeaningOf(string words)
    {
        if (!known.TryGetValue(words, out var score))
            known[words] = score = HeaderMeaning.Read(words).Best;
        return score >= 0.4 ? score : 0;
    }

    private static bool IsHeaderLike(ForeignCell cell) =>
        cell.Form == CellForm.Words && cell.Text.Length <= LongestHeader && CellWords.AddressIn(cell) is null && cell.Text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>In a language that nobody thought of: the first row that names most columns, and differs in kind from those below it; -1 for none.</summary>
    private int FirstOfNames()
    {
        var width = Width();
        for (var at = 0; at + 1 < rows.Count; at++)
        {
            var row = rows[at];
            if (row.Cells.Length < 2 || row.Cells.Length < 0.6 * width || !row.Cells.All(cell => IsHeaderLike(cell) && cell.Text.Length <= LongestGroup))
                continue;
            var below = rows.Skip(at + 1).ToList();
            return row.Cells.Any(cell => Differs(cell, below)) ? at : -1;
        }

        return -1;
    }

    private static bool Differs(ForeignCell header, List<ForeignRow> below)
    {
        var cells = below.Select(row => row[header.Column]).OfType<ForeignCell>().ToList();
        return cells.Count > 0 && cells.Count(cell => !IsHeaderLike(cell) || cell.Text.Length > LongestGroup || cell.Text.Length > 4 * header.Text.Length) >= 0.5 * cells.Count;
    }

    /// <summary>How many columns most rows have.</summary>
    private int Width() => rows.Count == 0 ? 0 : rows.Select(row => row.Cells.Length).Order().ElementAt(rows.Count / 2);

    private TableHeader WithSecondLine(int at)
    {
        var own = rows[at].Cells.ToDictionary(cell => cell.Column, cell => cell.Text.Trim());
        var last = at;
        if (at + 1 < rows.Count && rows[at + 1].Number == rows[at].Number + 1 && IsSecondLine(rows[at], rows[at + 1]))
        {
            last = at + 1;
            foreach (var cell in rows[last].Cells)
                own[cell.Column] = own.TryGetValue(cell.Column, out var first) ? $"{first} {cell.Text.Trim()}" : cell.Text.Trim();
        }

        var groups = last == at && at > 0 && rows[at - 1].Number == rows[at].Number - 1 ? Groups(rows[at - 1], rows[at]) : [];
        // What stands above a column without words of its own is merged down to it.
        foreach (var cell in groups.Count > 0 ? rows[at - 1].Cells : [])
            own.TryAdd(cell.Column, cell.Text.Trim());
        // Where the upper line was found, what stands under a merged cell of it says more.
        if (last > at && IsGroup(rows[at], rows[last]))
        {
            groups = Groups(rows[at], rows[last]);
            own = rows[last].Cells.ToDictionary(cell => cell.Column, cell => cell.Text.Trim());
            foreach (var cell in rows[at].Cells.Where(cell => !own.ContainsKey(cell.Column)))
                own[cell.Column] = cell.Text.Trim();
        }

        return new TableHeader(
            groups.Count > 0 && last == at ? rows[at - 1].Number : rows[at].Number,
            rows[last].Number,
            own.ToImmutableDictionary(cell => cell.Key, cell => new HeaderCell(Words(cell.Value), groups.GetValueOrDefault(cell.Key) is { } group && group != cell.Value ? Words(group) : "")));
    }

    private static string Words(string typed) => string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the row below the header goes on with it: forms and units in brackets, names under merged cells, names where it is blank.</summary>
    private bool IsSecondLine(ForeignRow header, ForeignRow next)
    {
        if (next.Cells.Length == 0 || !next.Cells.All(cell => IsHeaderLike(cell) && cell.Text.Length <= LongestGroup))
            return false;
        var merged = table.Merged.Any(area => area.FirstRow == header.Number && (area.LastColumn > area.FirstColumn || area.LastRow > area.FirstRow));
        var named = next.Cells.Count(cell => MeaningOf(cell.Text) >= 0.7);
        var bracketed = next.Cells.Count(cell => cell.Text.Trim() is ['(', .., ')'] or ['[', .., ']'] or ['<', .., '>']);
        return bracketed * 2 > next.Cells.Length || (named * 2 >= next.Cells.Length && (merged || next.Cells.Any(cell => header[cell.Column] is null)));
    }

    /// <summary>The words of a line above the header, each over the columns that it heads; none where it is a title or says nothing of columns.</summary>
    private Dictionary<int, string> Groups(ForeignRow above, ForeignRow header)
    {
        var groups = new Dictionary<int, string>();
        if (!IsGroup(above, header))
            return groups;
        for (var index = 0; index < above.Cells.Length; index++)
        {
            var cell = above.Cells[index];
            var area = table.Merged.FirstOrDefault(area => area.FirstRow == above.Number && area.FirstColumn == cell.Column);
            var next = index + 1 < above.Cells.Length ? above.Cells[index + 1].Column : header.Cells[^1].Column + 1;
            var end = area?.LastColumn ?? (table.Merged.IsEmpty && !table.IsSheet ? next - 1 : cell.Column);
            if (area is { LastRow: var lastRow } && lastRow >= header.Number)
                continue;
            for (var column = cell.Column; column <= end; column++)
                groups[column] = cell.Text.Trim();
        }

        return groups;
    }

    private bool IsGroup(ForeignRow above, ForeignRow header)
    {
        if (above.Cells.Length < 2 || above.Cells.Length > header.Cells.Length + above.Cells.Count(cell => header[cell.Column] is null) || !above.Cells.All(cell => IsHeaderLike(cell) && cell.Text.Length <= LongestGroup))
            return false;
        var spans = table.Merged.Any(area => area.FirstRow == above.Number && area.LastColumn > area.FirstColumn);
        return spans || (!table.IsSheet && above.Cells.Length < header.Cells.Length && above.Cells.Any(cell => MeaningOf(cell.Text) >= 0.7));
    }
}
