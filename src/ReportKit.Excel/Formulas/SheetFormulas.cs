using System.Xml.Linq;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>What happens to the formulas of one sheet: which get other words, and whose results no longer hold.</summary>
internal sealed class SheetFormulas
{
    private readonly Dictionary<int, Dictionary<int, Change>> rows = [];
    private readonly Dictionary<(int Row, int Column), string> texts = [];
    private readonly List<CellArea> staleResults = [];

    /// <param name="cells">The formulas of the sheet as they are, with their words from now on.</param>
    /// <param name="stale">Those whose results no longer hold.</param>
    /// <param name="growth">What grows in the sheet; null: nothing does.</param>
    public SheetFormulas(List<(FormulaCell Cell, string Text)> cells, HashSet<FormulaCell> stale, TableGrowth? growth)
    {
        var divided = cells.Where(cell => cell.Cell.Shared is not null && (cell.Text != cell.Cell.Text || cell.Cell.Row == growth?.TotalsRow)).Select(cell => cell.Cell.Shared).ToHashSet();
        foreach (var (cell, text) in cells)
        {
            texts[(cell.Row, cell.Column)] = text;
            var isOwn = cell.Shared is not null && divided.Contains(cell.Shared);
            if (!isOwn && text == cell.Text && !stale.Contains(cell) && (growth is null || growth.Moved(cell.Row) == cell.Row))
                continue;
            if (!rows.TryGetValue(cell.Row, out var row))
                rows[cell.Row] = row = [];
            row[cell.Column] = new Change(isOwn || text != cell.Text ? text : null, isOwn, stale.Contains(cell), growth);
            if (stale.Contains(cell) && cell.Results is var results && results != new CellArea(cell.Row, cell.Column, cell.Row, cell.Column))
                staleResults.Add(results);
        }
    }

    /// <summary>Whether nothing changes.</summary>
    public bool IsNone => rows.Count == 0;

    /// <summary>Whether a row has cells that change.</summary>
    public bool Touch(int row) => rows.ContainsKey(row) || staleResults.Exists(results => row >= results.FirstRow && row <= results.LastRow);

    /// <summary>The formula of a cell as it is from now on; null where it holds none.</summary>
    public string? TextAt(int row, int column) => texts.GetValueOrDefault((row, column));

    /// <summary>Changes the cells of a row.</summary>
    public void Apply(XElement row, int number)
    {
        var changes = rows.GetValueOrDefault(number);
        var column = -1;
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            column = cell.Attribute("r") is { } reference ? CellReference.Column(reference.Value) : column + 1;
            if (changes is not null && changes.TryGetValue(column, out var change))
                Apply(change, cell);
            else if (staleResults.Exists(results => results.Holds(number, column)))
                DropResult(cell);
        }
    }

    private static void Apply(Change change, XElement cell)
    {
        var formula = cell.Element(cell.Name.Namespace + "f")!;
        if (change.IsOwn)
            formula.Attributes().Where(attribute => attribute.Name.LocalName is "t" or "si" or "ref").Remove();
        if (change.Text is { } text)
            formula.Value = text;
        if (formula.Attribute("ref") is { } results && change.Growth is { } growth)
            results.Value = growth.MovedRanges(results.Value);
        if (change.IsStale)
            DropResult(cell);
    }

    /// <summary>A cell without a result is worked out by whoever opens the workbook; a wrong one would be believed.</summary>
    private static void DropResult(XElement cell)
    {
        cell.Elements(cell.Name.Namespace + "v").Remove();
        cell.Attributes().Where(attribute => attribute.Name.LocalName is "t" or "vm").Remove();
    }

    /// <param name="Text">The words of the formula; null where they stay.</param>
    /// <param name="IsOwn">Whether the cell no longer shares its formula with others.</param>
    private sealed record Change(string? Text, bool IsOwn, bool IsStale, TableGrowth? Growth);
}
