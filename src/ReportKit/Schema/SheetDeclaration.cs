using System.Collections.Immutable;
using ReportKit.Datasets;

namespace ReportKit.Schema;

/// <summary>Gathers a sheet's columns in order while it is being declared, and gives each its place.</summary>
internal sealed class SheetDeclaration(string name, string help)
{
    private readonly ImmutableArray<Column>.Builder columns = ImmutableArray.CreateBuilder<Column>();

    public Column Key(string header, string help) => Add(header, new TextKind("text, unique in the sheet"), help, isKey: true);

    public Column Text(string header, string help) => Add(header, new TextKind(), help);

    public Column Markup(string header, string help) => Add(header, new MarkupKind(), help);

    public Column Of(string header, ColumnKind kind, string help) => Add(header, kind, help);

    public Sheet<TRow> Declared<TRow>(Func<RowCells, TRow> view)
        where TRow : Row =>
        new(name, help, columns.ToImmutable(), view);

    private Column Add(string header, ColumnKind kind, string help, bool isKey = false)
    {
        var column = new Column(columns.Count, header, kind, help, isKey);
        columns.Add(column);
        return column;
    }
}
