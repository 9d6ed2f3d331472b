using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Open;

/// <summary>Reads the rows of an open worksheet, by the same rules as those of a file.</summary>
internal sealed class OpenSheetReader
{
    private readonly OpenSheet open;
    private readonly Sheet sheet;
    private readonly SavedForms saved;
    private readonly Worksheet worksheet;
    private readonly Dictionary<string, int> styles = [];
    private readonly List<Finding> findings = [];
    private RawCell[] cells = new RawCell[32];

    private OpenSheetReader(OpenSheet open, Sheet sheet, SavedForms saved)
    {
        this.open = open;
        this.sheet = sheet;
        this.saved = saved;
        worksheet = new Worksheet(open.Name, Part: "", IsHidden: false);
    }

    public static OpenRows Read(OpenSheet open, Sheet sheet, SavedForms saved) => new OpenSheetReader(open, sheet, saved).Read();

    /// <summary>The sheet of the schema that a worksheet under another name looks like; null where it is none.</summary>
    public static Sheet? LookOf(OpenSheet open, SavedForms saved)
    {
        // Its cells are read the same way whatever sheet it turns out to be.
        var reader = new OpenSheetReader(open, StatementColumns.Sheet, saved);
        for (var at = 0; at < open.Rows.Length && open.FirstRow + at <= HeaderRow.DeepestRow; at++)
        {
            if (RenamedSheets.LookOf(reader.Raw(open.Rows[at]), open.Name) is { } sheet)
                return sheet;
        }

        return null;
    }

    private OpenRows Read()
    {
        var at = HeaderAt();
        if (at < 0)
        {
            findings.Add(SheetReader.NoHeader(worksheet, sheet));
            return new OpenRows(new WorksheetOrigin(open.Name, new ColumnLetters(sheet, [])), [], [.. findings]);
        }

        var header = HeaderRow.Read(Raw(open.Rows[at]), open.FirstRow + at, worksheet, sheet, findings);
        var origin = new WorksheetOrigin(open.Name, header.Letters);
        var reader = new CellReader(CellFormats.Of(Codes()), saved.Uses1904Dates, sheet, origin, findings);
        var rows = new List<RowCells>(open.Rows.Length);
        while (++at < open.Rows.Length)
        {
            if (open.TotalsRow > 0 && open.FirstRow + at >= open.TotalsRow)
                break;
            if (header.IsRepeatedIn(Raw(open.Rows[at])))
                findings.Add(HeaderRow.Repeated(open.Name, open.FirstRow + at));
            else if (Row(open.Rows[at], open.FirstRow + at, header, reader) is { } row)
                rows.Add(row);
            if (findings.Count > SheetReader.MostFindings)
                throw new UnusableFileException(string.Create(CultureInfo.InvariantCulture, $"{open.Name} is not read: more than {SheetReader.MostFindings:N0} of its cells cannot be read."));
        }

        return new OpenRows(origin, [.. rows], [.. findings]);
    }

    /// <summary>The index of the header; -1 where there is none.</summary>
    private int HeaderAt()
    {
        if (open.HeaderRow > 0)
            return open.HeaderRow - open.FirstRow is var given && given >= 0 && given < open.Rows.Length ? given : -1;
        for (var at = 0; at < open.Rows.Length && open.FirstRow + at <= HeaderRow.DeepestRow; at++)
        {
            if (HeaderRow.IsHeader(Raw(open.Rows[at]), sheet))
                return at;
        }

        return -1;
    }

    private RowCells? Row(object?[] row, int number, HeaderRow header, CellReader reader)
    {
        RowBuilder? cells = null;
        var name = SavedForms.RowName(KeyOf(row, header), number);
        foreach (var cell in Raw(row))
        {
            if (header.At(cell.Column) is not { } column)
                continue;
            var known = saved.IsFormula(column, name) ? cell with { IsFormula = true } : cell;
            var value = cell.Type == RawCellType.Text && saved.Find(column, name, cell.Text) is { } formed ? formed : reader.Read(known, column, number, hyperlink: null);
            if (value is null)
                continue;
            cells ??= new RowBuilder(sheet, number);
            cells[column] = value;
            if (reader.Typed(known, column, value) is { } words)
                cells.Typed = new TypedCell(column, words, cells.Typed);
        }

        return cells?.ToCells();
    }

    private string? KeyOf(object?[] row, HeaderRow header) =>
        header.PositionOf(sheet.Key) - open.FirstColumn is { } at && at < row.Length ? row[at] as string : null;

    /// <summary>The cells of a row that are not blank, until the next row is asked for.</summary>
    private ReadOnlySpan<RawCell> Raw(object?[] row)
    {
        if (cells.Length < row.Length)
            cells = new RawCell[row.Length];
        var count = 0;
        for (var at = 0; at < row.Length; at++)
        {
            if (Raw(row[at], open.FirstColumn + at) is { } cell)
                cells[count++] = cell;
        }

        return cells.AsSpan(0, count);
    }

    private RawCell? Raw(object? cell, int column) => cell switch
    {
        string { Length: > 0 } text => new RawCell(column, RawCellType.Text, LineEnds(text), [], 0, 0),
        OpenNumber number => new RawCell(column, RawCellType.Number, "", [], number.Value, styles.GetValueOrDefault(number.Format)),
        bool flag => new RawCell(column, RawCellType.Boolean, "", [], flag ? 1 : 0, 0),
        OpenError error => new RawCell(column, RawCellType.Error, error.Name, [], 0, 0),
        _ => null,
    };

    private static string LineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The formats of the numbers, each once; gives each its style.</summary>
    private List<string> Codes()
    {
        var codes = new List<string>();
        foreach (var row in open.Rows)
        {
            foreach (var cell in row)
            {
                if (cell is OpenNumber number && styles.TryAdd(number.Format, codes.Count))
                    codes.Add(number.Format);
            }
        }

        return codes;
    }
}
