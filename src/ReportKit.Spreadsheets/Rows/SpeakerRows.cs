using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of Speakers that an import needs: a row for each name that the workbook does not know.</summary>
internal sealed class SpeakerRows(Dataset there)
{
    private readonly Dictionary<string, RowBuilder> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly SpeakerNames known = new(there.Speakers.Rows);
    private readonly Dictionary<string, Speaker> byCode = there.Speakers.Rows
        .Where(speaker => speaker[SpeakerColumns.Code] is string)
        .DistinctBy(speaker => ((string)speaker[SpeakerColumns.Code]!).Trim().ToUpperInvariant())
        .ToDictionary(speaker => ((string)speaker[SpeakerColumns.Code]!).Trim(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (Speaker Speaker, List<string> Names)> aliases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The new rows, and those that are there with the names that they are called by here.</summary>
    public IEnumerable<RowCells> Rows => byName.Values.Select(row => row.ToCells()).Concat(aliases.Values.Select(WithAliases));

    /// <summary>Whether the workbook knows the name.</summary>
    public bool IsKnown(string name) => known.Find(name) is not null || StateNames.CodeOf(name) is not null;

    /// <summary>Adds a name, unless it is there.</summary>
    /// <returns>The speaker of the workbook that this is another name of; null where it is none.</returns>
    public Speaker? Add(string name)
    {
        if (known.Find(name) is not null || byName.ContainsKey(name))
            return null;
        var code = StateNames.CodeOf(name);
        if (code is not null && byCode.TryGetValue(code, out var same))
        {
            var isNew = !aliases.TryGetValue(code, out var other);
            if (isNew)
                aliases[code] = other = (same, []);
            isNew = !other.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
            if (isNew)
                other.Names.Add(name);
            return isNew ? same : null;
        }

        var row = new RowBuilder(SpeakerColumns.Sheet, byName.Count) { [SpeakerColumns.Name] = name };
        if (code is not null)
            (row[SpeakerColumns.Kind], row[SpeakerColumns.Code]) = (SpeakerKind.MemberState, code);
        byName.Add(name, row);
        return null;
    }

    /// <summary>Fills a cell of a row that is new, unless it is filled.</summary>
    public void Fill(string name, Column column, object value)
    {
        if (byName.TryGetValue(name, out var row))
            row[column] ??= value;
    }

    private static RowCells WithAliases((Speaker Speaker, List<string> Names) other)
    {
        var there = other.Speaker[SpeakerColumns.Aliases] as string;
        return other.Speaker.With(SpeakerColumns.Aliases, string.Join("; ", there is null ? other.Names : other.Names.Prepend(there)));
    }
}
