using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Excel.Reading;

/// <summary>Reads the rows of one sheet of the master workbook.</summary>
internal sealed class SheetReader(WorkbookFile workbook, Worksheet worksheet, Sheet sheet, List<Finding> findings, IProgress<string> progress)
{
    private const int RowsBetweenReports = 10_000;

    /// <summary>Findings take many times the room that their cells have in the file.</summary>
    public const int MostFindings = 100_000;

    /// <summary>What a row takes besides its cells, in bytes.</summary>
    private const int RowOverhead = 96;

    private readonly Hyperlinks hyperlinks = workbook.Hyperlinks(worksheet);
    private readonly List<RowCells> rows = [];

    /// <summary>The rows that are not blank, and how cells of the sheet are addressed.</summary>
    public (Origin Origin, IReadOnlyCollection<RowCells> Rows) Read()
    {
        var table = workbook.TableOf(worksheet, sheet);
        using var reader = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(reader, table, worksheet, sheet, findings) is not { } header)
        {
            findings.Add(NoHeader(worksheet, sheet));
            return (new WorksheetOrigin(worksheet.Name, new ColumnLetters(sheet, [])), rows);
        }

        var origin = new WorksheetOrigin(worksheet.Name, header.Letters);
        var cells = new CellReader(workbook.Formats, workbook.Uses1904Dates, sheet, origin, findings);
        // What stands below the totals is a person's own remark.
        while (reader.Read())
        {
            if (table is { TotalsRow: > 0 } && reader.Number >= table.TotalsRow)
                continue;
            if (header.IsRepeatedIn(reader.Cells))
                findings.Add(HeaderRow.Repeated(worksheet.Name, reader.Number));
            else
                Add(reader, header, cells);
            if (findings.Count > MostFindings)
                throw workbook.TooLarge(string.Create(CultureInfo.InvariantCulture, $"more than {MostFindings:N0} of its cells cannot be read"));
        }

        return (origin, rows);
    }

    /// <summary>RK004: the sheet has no row with the names of its columns.</summary>
    public static Finding NoHeader(Worksheet worksheet, Sheet sheet) => new(
        FileRules.MissingHeader,
        Severity.Error,
        new Place(worksheet.Name),
        $"No header row was found in the first {HeaderRow.DeepestRow} rows.",
        $"The sheet needs a row with the names of its columns: {string.Join(", ", sheet.Columns.Take(4).Select(column => column.Name))} …");

    private void Add(RowReader reader, HeaderRow header, CellReader cells)
    {
        RowBuilder? row = null;
        var characters = 0;
        foreach (var cell in reader.Cells)
        {
            if (header.At(cell.Column) is not { } column)
                continue;
            if (cells.Read(cell, column, reader.Number, hyperlinks.Of(reader.Number, cell.Column)) is not { } value)
                continue;
            row ??= new RowBuilder(sheet, reader.Number);
            row[column] = value;
            if (cells.Typed(cell, column, value) is { } words)
                row.Typed = new TypedCell(column, words, row.Typed);
            characters += cell.Text.Length;
        }

        if (row is null)
            return;
        // A text counts for each cell that has it: a file may name a long one in every cell, and each is read by the rules.
        workbook.Package.Hold(RowOverhead + ((long)sheet.Columns.Length * IntPtr.Size) + ((long)characters * sizeof(char)));
        rows.Add(row.ToCells());
        if (rows.Count % RowsBetweenReports == 0)
            progress.Report(string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}: {rows.Count:N0} rows read …"));
    }
}
