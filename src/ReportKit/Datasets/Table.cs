using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>The rows of one sheet, in its order.</summary>
public abstract class Table
{
    private protected Table(Sheet sheet, Origin origin)
    {
        Sheet = sheet;
        Origin = origin;
    }

    public Sheet Sheet { get; }

    public Origin Origin { get; }

    /// <summary>The columns that its file has; those that it lacks say nothing about their cells.</summary>
    public ImmutableArray<Column> Columns => Origin is WorksheetOrigin { Letters: var letters }
        ? [.. letters.Columns]
        : Sheet.Columns;

    public abstract IReadOnlyList<Row> AllRows { get; }

    /// <summary>Where a row, or one of its cells, stands.</summary>
    public Place Place(Row row, Column? column = null) => PlaceAt(row.Line, column) with { Key = (row[Sheet.Key] as string)?.Trim() };

    /// <param name="line">See <see cref="Row.Line"/>.</param>
    public Place PlaceAt(int line, Column? column = null) => new(Origin.Address(Sheet, line, column), Sheet, line, column);
}

/// <summary>The rows of one sheet, in its order, with the first row of each key.</summary>
public sealed class Table<TRow> : Table
    where TRow : Row
{
    private readonly Lazy<Dictionary<string, TRow>> byKey;

    public Table(Sheet<TRow> sheet, Origin origin, ImmutableArray<TRow> rows)
        : base(sheet, origin)
    {
        Rows = rows;
        byKey = new Lazy<Dictionary<string, TRow>>(IndexByKey);
    }

    public ImmutableArray<TRow> Rows { get; }

    public override IReadOnlyList<Row> AllRows => Rows;

    /// <summary>The keys of the rows, each once.</summary>
    public IReadOnlyCollection<string> Keys => byKey.Value.Keys;

    /// <summary>The first row with this key; case and outer space do not matter.</summary>
    public TRow? Find(string? key) => key is null ? null : byKey.Value.GetValueOrDefault(key.Trim());

    private Dictionary<string, TRow> IndexByKey()
    {
        var index = new Dictionary<string, TRow>(Rows.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            if (row[Sheet.Key] is string key)
                index.TryAdd(key.Trim(), row);
        }

        return index;
    }
}
