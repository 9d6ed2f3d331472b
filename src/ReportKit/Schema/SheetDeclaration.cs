using System.Collections.Immutable;

namespace ReportKit.Schema;

/// <summary>Gathers a sheet's columns in order while it is being declared, and gives each its place.</summary>
internal sealed class SheetDeclaration(string name, string help)
{
    private readonly ImmutableArray<Column>.Builder columns = ImmutableArray.CreateBuilder<Column>();

    public Column<string> Key(string header, string help, ColumnFacts? facts = null) => Add(header, new TextKind("text, unique in the sheet"), help, facts, isKey: true);

    public Column<string> Text(string header, string help, ColumnFacts? facts = null) => Of(header, new TextKind(), help, facts);

    public Column<string> Markup(string header, string help, ColumnFacts? facts = null) => Of(header, new MarkupKind(), help, facts);

    public Column<TValue> Of<TValue>(string header, ColumnKind<TValue> kind, string help, ColumnFacts? facts = null)
        where TValue : notnull =>
        Add(header, kind, help, facts, isKey: false);

    public Sheet<TRow> Declared<TRow>(Func<RowCells, TRow> view)
        where TRow : Row =>
        new(name, help, columns.ToImmutable(), view);

    private Column<TValue> Add<TValue>(string header, ColumnKind<TValue> kind, string help, ColumnFacts? facts, bool isKey)
        where TValue : notnull
    {
        var column = new Column<TValue>(columns.Count, header, kind, help, isKey, facts ?? new ColumnFacts());
        columns.Add(column);
        return column;
    }
}
