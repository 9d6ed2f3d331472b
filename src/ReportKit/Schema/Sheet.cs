using System.Collections.Immutable;

namespace ReportKit.Schema;

/// <summary>One sheet of the master workbook and its columns.</summary>
public abstract class Sheet
{
    private protected Sheet(string name, string help, ImmutableArray<Column> columns)
    {
        Name = name;
        Help = help;
        Columns = columns;
        JsonName = name.ToLowerInvariant();
        Key = (Column<string>)(columns.FirstOrDefault(column => column.IsKey) ?? columns[0]);
    }

    /// <summary>Name of the sheet and of the table in it.</summary>
    public string Name { get; }

    /// <summary>Name of the array in interchange JSON.</summary>
    public string JsonName { get; }

    /// <summary>What the sheet is for, for people who fill it in.</summary>
    public string Help { get; }

    public ImmutableArray<Column> Columns { get; }

    /// <summary>The column that tells the rows apart; of a record, whose rows nobody looks up, the first.</summary>
    public Column<string> Key { get; }

    /// <summary>The column with this header; case and superfluous space do not matter.</summary>
    public Column? Find(string header)
    {
        var wanted = SingleSpaced(header);
        foreach (var column in Columns)
        {
            if (column.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                return column;
        }

        return null;
    }

    public override string ToString() => Name;

    private static string SingleSpaced(string header) =>
        header.AsSpan().IndexOfAny(" \t\r\n\u00A0") < 0
            ? header
            : string.Join(' ', header.Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A sheet whose rows are of type <typeparamref name="TRow"/>.</summary>
public sealed class Sheet<TRow>(string name, string help, ImmutableArray<Column> columns, Func<RowCells, TRow> view)
    : Sheet(name, help, columns)
    where TRow : Row
{
    /// <summary>Sees cells as a row of this sheet.</summary>
    public TRow Row(RowCells cells) => view(cells);
}
