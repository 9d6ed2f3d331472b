using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spelling;

namespace ReportKit.Excel.Worksheets;

/// <summary>Which column of a worksheet holds which column of the schema.</summary>
internal sealed class HeaderRow
{
    /// <summary>How many rows may stand above the header: a title, a remark.</summary>
    public const int DeepestRow = 20;

    private readonly Column?[] columns;
    private readonly string[] names;
    private readonly Dictionary<Column, int> positions;

    private HeaderRow(int line, Sheet sheet, Column?[] columns, string[] names, Dictionary<Column, int> positions)
    {
        Sheet = sheet;
        this.columns = columns;
        this.names = names;
        Line = line;
        this.positions = positions;
        Letters = new ColumnLetters(sheet, positions.Select(column => KeyValuePair.Create(column.Key, CellReference.Letters(column.Value))));
    }

    public Sheet Sheet { get; }

    /// <summary>The row's number, from 1.</summary>
    public int Line { get; }

    /// <summary>The letters of the schema's columns.</summary>
    public ColumnLetters Letters { get; }

    /// <summary>The schema's column at a column of the worksheet; null for a person's own column.</summary>
    public Column? At(int column) => column < columns.Length ? columns[column] : null;

    /// <summary>The schema's columns that the worksheet has, each with the column of the worksheet that holds it, from 0.</summary>
    public IReadOnlyDictionary<Column, int> Positions => positions;

    /// <summary>The column of the worksheet, from 0, that holds this one; null where it has none.</summary>
    public int? PositionOf(Column column) => positions.TryGetValue(column, out var position) ? position : null;

    /// <summary>The column of the worksheet, from 0, that a person added under this name; null where there is none.</summary>
    public int? PositionOfOwn(string name)
    {
        for (var position = 0; position < names.Length; position++)
        {
            if (columns[position] is null && names[position].Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
                return position;
        }

        return null;
    }

    /// <summary>The last column of the worksheet, from 0, that has a name.</summary>
    public int LastNamed => Array.FindLastIndex(names, name => name.Length > 0);

    /// <summary>Reads on to the header; null where there is none.</summary>
    /// <param name="findings">Gets what is wrong with the header.</param>
    public static HeaderRow? Find(RowReader rows, TableRange? table, Worksheet worksheet, Sheet sheet, List<Finding> findings)
    {
        var header = table?.HeaderRow ?? 0;
        while (rows.Read())
        {
            if (rows.Number == header && worksheet.Recognised.Count == 0 && IsLeftAfter(table!, rows.Cells, sheet))
                header = 0;
            if (header > 0 ? rows.Number == header : IsHeader(rows.Cells, sheet))
                return Read(rows.Cells, rows.Number, worksheet, sheet, findings);
            if (rows.Number >= DeepestRow && header == 0)
                return null;
        }

        return null;
    }

    /// <summary>Programs put rows above a table and leave the table where it was: what it calls its header is none.</summary>
    private static bool IsLeftAfter(TableRange table, ReadOnlySpan<RawCell> row, Sheet sheet) =>
        !IsHeader(row, sheet) && table.Columns.Count(name => sheet.Find(name) is not null) > 1;

    /// <summary>Whether a row is the header: it holds the key's name, or at least two of the columns' names.</summary>
    public static bool IsHeader(ReadOnlySpan<RawCell> row, Sheet sheet)
    {
        var known = 0;
        foreach (var cell in row)
        {
            if (cell.Type == RawCellType.Text && sheet.Find(cell.Text) is { } column)
                known += column.IsKey ? 2 : 1;
        }

        return known >= 2;
    }

    /// <summary>
    /// Whether a row below says the names of columns once more and nothing else: who puts lists together pastes it along. Two in their
    /// own places tell it from words that are spelled so.
    /// </summary>
    public bool IsRepeatedIn(ReadOnlySpan<RawCell> row)
    {
        var inPlace = 0;
        foreach (var cell in row)
        {
            var name = cell.Text.Trim();
            var isOwn = cell.Column < names.Length && names[cell.Column].Equals(name, StringComparison.OrdinalIgnoreCase);
            if (cell.Type != RawCellType.Text || (!isOwn && Sheet.Find(name) is null && Array.IndexOf(names, name) < 0))
                return false;
            inPlace += isOwn && name.Length > 0 ? 1 : 0;
        }

        return inPlace > 1;
    }

    /// <summary>RK006: a row that is left out, as it says nothing of its own.</summary>
    public static Finding Repeated(string worksheet, int number) => new(
        FileRules.RepeatedHeader,
        Severity.Warning,
        new Place(string.Create(CultureInfo.InvariantCulture, $"{worksheet}!{number}:{number}")),
        "The header row stands here once more; the row is left out.",
        "Delete it.");

    /// <summary>Reads the header, and reports columns that are missing or stand twice.</summary>
    public static HeaderRow Read(ReadOnlySpan<RawCell> row, int number, Worksheet worksheet, Sheet sheet, List<Finding> findings)
    {
        var columns = new Column?[Width(row)];
        string[] names = [.. columns.Select(_ => "")];
        var positions = new Dictionary<Column, int>();
        var unknown = new List<UnknownHeader>();
        foreach (var cell in row)
        {
            names[cell.Column] = cell.Text.Trim();
            if ((worksheet.RecognisedAt(cell.Column) ?? sheet.Find(cell.Text)) is not { } column)
            {
                unknown.Add(new UnknownHeader(cell.Text.Trim(), cell.Column));
            }
            else if (positions.TryGetValue(column, out var first))
            {
                findings.Add(new Finding(
                    FileRules.ColumnTwice,
                    Severity.Error,
                    At(worksheet, cell.Column, number),
                    $"The column “{column.Name}” stands already in {CellReference.Letters(first)}.",
                    "Rename or delete one of the two; the first is read."));
            }
            else
            {
                columns[cell.Column] = column;
                positions.Add(column, cell.Column);
            }
        }

        foreach (var column in sheet.Columns.Where(column => !positions.ContainsKey(column)))
            AddMissing(column, unknown, number, worksheet, findings);
        return new HeaderRow(number, sheet, columns, names, positions);
    }

    private static int Width(ReadOnlySpan<RawCell> row)
    {
        var width = 0;
        foreach (var cell in row)
            width = Math.Max(width, cell.Column + 1);
        return width;
    }

    /// <summary>RK002: a column that the worksheet lacks, though it was there when the workbook was made, or that stands there misspelt.</summary>
    private static void AddMissing(Column column, List<UnknownHeader> unknown, int number, Worksheet worksheet, List<Finding> findings)
    {
        if (Nearest.To(column.Name, unknown.Select(header => header.Text)) is { } near)
        {
            findings.Add(new Finding(
                FileRules.MissingColumn,
                Severity.Error,
                At(worksheet, unknown.First(header => header.Text == near).Column, number),
                $"There is no column “{column.Name}”, but one named “{CellFindings.Excerpt(near)}”.",
                $"If it is the same, rename it to “{column.Name}”."));
        }
        else if (!column.Facts.MayBeMissing)
        {
            findings.Add(new Finding(
                FileRules.MissingColumn,
                column.IsKey ? Severity.Error : Severity.Warning,
                new Place(worksheet.Name),
                $"There is no column “{column.Name}”.",
                column.IsKey ? "Add it; without it no row can be told from another." : "It is taken as blank."));
        }
    }

    private static Place At(Worksheet worksheet, int column, int row) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{worksheet.Name}!{CellReference.Letters(column)}{row}"));

    private sealed record UnknownHeader(string Text, int Column);
}
