using System.Collections.Immutable;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Excel.Foreign;

/// <summary>A workbook of anybody, opened to be imported: a master workbook of another team, or sheets with columns of their own.</summary>
public sealed class ForeignWorkbook : IDisposable
{
    private const int BytesOfCell = 96;

    private readonly WorkbookFile workbook;

    private ForeignWorkbook(WorkbookFile workbook) => this.workbook = workbook;

    /// <param name="file">Its name, as messages give it.</param>
    /// <exception cref="UnusableFileException">The stream, which is closed with it, holds no workbook.</exception>
    public static ForeignWorkbook Open(Stream stream, string file) => new(WorkbookFile.Open(stream, file));

    /// <summary>What it holds as a master workbook; null where it is none.</summary>
    public Outcome<Dataset>? ReadAsMaster(IProgress<string> progress)
    {
        if (!IsMaster())
            return null;
        var read = WorkbookReader.Read(workbook, progress);
        return new Outcome<Dataset>(WithOwnColumns(read.Value), [.. read.Findings.Where(finding => !FileRules.IsOfMissing(finding))]);
    }

    /// <summary>Its sheets, each as a table.</summary>
    public ImmutableArray<ForeignTable> ReadTables()
    {
        try
        {
            return [.. workbook.Sheets.Where(sheet => !ToolSheets.Names.Contains(sheet.Name, StringComparer.Ordinal)).Select(Table)];
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    public void Dispose() => workbook.Dispose();

    /// <summary>Whether it has the sheets of statements and of sources, and these the columns that only a master workbook has together.</summary>
    private bool IsMaster()
    {
        foreach (var (sheet, needed) in new (Sheet, Column[])[] { (StatementColumns.Sheet, [StatementColumns.Id, StatementColumns.Text]), (SourceColumns.Sheet, [SourceColumns.Id, SourceColumns.Url]) })
        {
            if (workbook.Sheets.FirstOrDefault(found => found.Name.Trim().Equals(sheet.Name, StringComparison.OrdinalIgnoreCase)) is not { } worksheet)
                return false;
            using var rows = workbook.OpenRows(worksheet);
            if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is not { } header || !Array.TrueForAll(needed, column => header.PositionOf(column) is not null))
                return false;
        }

        return true;
    }

    private Dataset WithOwnColumns(Dataset dataset)
    {
        var worksheet = workbook.Find(StatementColumns.Sheet)!;
        var table = Table(worksheet);
        var rows = dataset.Statements.Rows.ToDictionary(row => row.Line, row => row.Cells);
        if (table.Rows.FirstOrDefault(row => row.Cells.Count(cell => StatementColumns.Sheet.Find(cell.Text) is not null) > 2) is not { } header)
            return dataset;
        foreach (var row in table.Rows.Where(row => rows.ContainsKey(row.Number)))
        {
            foreach (var name in header.Cells.Reverse().Where(name => StatementColumns.Sheet.Find(name.Text) is null))
            {
                if (row[name.Column] is { Form: not CellForm.Error } cell)
                    rows[row.Number] = rows[row.Number] with { Own = new OwnCell(name.Text.Trim(), cell.Text, rows[row.Number].Own) };
            }
        }

        return dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => rows[row.Line])]);
    }

    private ForeignTable Table(Worksheet sheet)
    {
        var findings = new List<Finding>();
        var shape = SheetShape.Read(workbook.Package, sheet.Part);
        var tables = workbook.Tables(sheet).ToList();
        var empty = new ForeignTable(sheet.Name, []);
        var cells = new ForeignCells(workbook, workbook.Hyperlinks(sheet), empty.Address, findings);
        return empty with
        {
            Rows = Rows(sheet, cells),
            IsHidden = sheet.IsHidden,
            HiddenColumns = shape.HiddenColumns,
            Merged = shape.Merged,
            IsFiltered = shape.IsFiltered,
            // Of several tables in a sheet none says where the header of the sheet is.
            HeaderRow = tables is [var only] ? only.HeaderRow : 0,
            TotalsRow = tables is [var table] ? table.TotalsRow : 0,
            Findings = [.. findings],
        };
    }

    private ImmutableArray<ForeignRow> Rows(Worksheet sheet, ForeignCells cells)
    {
        var rows = ImmutableArray.CreateBuilder<ForeignRow>();
        using var reader = workbook.OpenRows(sheet);
        while (reader.Read())
        {
            var found = cells.Of(reader);
            if (found.IsEmpty)
                continue;
            workbook.Package.Hold(found.Sum(cell => BytesOfCell + ((long)cell.Text.Length * sizeof(char))));
            rows.Add(new ForeignRow(reader.Number, found) { IsHidden = reader.IsHidden });
        }

        return rows.ToImmutable();
    }
}
