using System.Xml;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Schema;

namespace ReportKit.Excel.Returning;

/// <summary>
/// Cells that somebody merged: all but the first are blank in the file (ECMA-376-1, 18.3.1.55), which says nothing. In a row that was
/// sent they hold what was sent; in a new one, what the merged cell says.
/// </summary>
internal sealed class MergedCells
{
    /// <summary>Ranges that overlap are no work of a spreadsheet program, and could keep a run busy for ever.</summary>
    private const int Most = 100_000;
    private const int MostLines = 5_000_000;

    private readonly WorkbookFile workbook;
    private readonly Dataset sent;
    private int lines;

    private MergedCells(WorkbookFile workbook, Dataset sent)
    {
        this.workbook = workbook;
        this.sent = sent;
    }

    /// <summary>Whether keys were merged away, so that rows may be missing that nobody deleted.</summary>
    public bool CoverKeys { get; private set; }

    /// <param name="theirs">What was read from the workbook.</param>
    /// <param name="sent">What was sent.</param>
    public static (Dataset Theirs, bool CoverKeys) Filled(WorkbookFile workbook, Dataset theirs, Dataset sent)
    {
        var cells = new MergedCells(workbook, sent);
        var filled = DatasetBuilder.Build(sheet => (theirs[sheet].Origin, cells.Filled(theirs[sheet])));
        return (filled, cells.CoverKeys);
    }

    private List<RowCells> Filled(Table table)
    {
        var rows = table.AllRows.Select(row => row.Cells).ToList();
        if (rows.Count == 0 || table.Origin is not WorksheetOrigin { Letters: var letters } || workbook.Find(table.Sheet) is not { } worksheet)
            return rows;
        var at = new Dictionary<int, int>();
        for (var index = 0; index < rows.Count; index++)
            at[rows[index].Line] = index;
        var known = new Lazy<Dictionary<string, Row>>(() => sent[table.Sheet].AllRows.Where(row => KeyOf(row.Cells, table.Sheet) is not null).DistinctBy(row => KeyOf(row.Cells, table.Sheet)!.ToUpperInvariant()).ToDictionary(row => KeyOf(row.Cells, table.Sheet)!, StringComparer.OrdinalIgnoreCase));
        foreach (var range in Ranges(worksheet))
        {
            // Rows that are merged as a whole are not even there.
            CoverKeys |= range.LastRow > range.FirstRow && letters[table.Sheet.Key] is { } keys && range.Holds(CellReference.Column(keys));
            foreach (var column in table.Sheet.Columns.Where(column => letters[column] is { } letter && range.Holds(CellReference.Column(letter))))
                Fill(rows, at, range, (column, CellReference.Column(letters[column]!)), row => KeyOf(row, table.Sheet) is { } key ? known.Value.GetValueOrDefault(key) : null);
        }

        return rows;
    }

    private static string? KeyOf(RowCells row, Sheet sheet) => (row[sheet.Key] as string)?.Trim();

    private void Fill(List<RowCells> rows, Dictionary<int, int> at, Range range, (Column Column, int Position) place, Func<RowCells, Row?> sentRow)
    {
        var (column, position) = place;
        var first = at.TryGetValue(range.FirstRow, out var top) && position == range.FirstColumn ? rows[top][column] : null;
        var last = Math.Min(range.LastRow, rows[^1].Line);
        for (var line = Math.Max(range.FirstRow, rows[0].Line); line <= last && lines < MostLines; line++, lines++)
        {
            if ((line == range.FirstRow && position == range.FirstColumn) || !at.TryGetValue(line, out var index))
                continue;
            if (!column.IsKey)
                rows[index] = rows[index].WithCell(column, sentRow(rows[index]) is { } row ? row[column] : first);
        }
    }

    private List<Range> Ranges(Worksheet worksheet)
    {
        var ranges = new List<Range>();
        using var xml = workbook.Package.StreamXml(worksheet.Part);
        while (xml.Read() && ranges.Count < Most)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
                xml.Skip();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && Range.Of(xml.GetAttribute("ref") ?? "") is { } range)
                ranges.Add(range);
        }

        return ranges;
    }

    /// <summary>Rows count from 1, columns from 0.</summary>
    private sealed record Range(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
    {
        public static Range? Of(string reference)
        {
            var corners = reference.Split(':');
            return corners.Length == 2
                ? new Range(CellReference.Row(corners[0]), CellReference.Column(corners[0]), CellReference.Row(corners[1]), CellReference.Column(corners[1]))
                : null;
        }

        public bool Holds(int column) => column >= FirstColumn && column <= LastColumn;
    }
}
