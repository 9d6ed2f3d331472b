using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Open;

/// <summary>
/// What a workbook file knows of its cells that a program that has it open does not tell: from when days count, emphasis within a
/// cell, where a cell leads, and which cells are formulas.
/// </summary>
public sealed class SavedForms
{
    private readonly Dictionary<(Column Column, string Row, string Words), string> values = [];
    private readonly HashSet<(Column Column, string Row)> formulas = [];

    private SavedForms(bool uses1904Dates) => Uses1904Dates = uses1904Dates;

    /// <summary>Of a workbook that cannot be read.</summary>
    public static SavedForms None { get; } = new(uses1904Dates: false);

    public bool Uses1904Dates { get; }

    /// <exception cref="UnusableFileException">The file cannot be opened, is no workbook, or is damaged.</exception>
    public static SavedForms Read(string path)
    {
        using var workbook = WorkbookFile.Open(path);
        var forms = new SavedForms(workbook.Uses1904Dates);
        try
        {
            foreach (var sheet in MasterWorkbook.Sheets)
            {
                if (workbook.Find(sheet) is { } worksheet)
                    forms.Read(workbook, worksheet, sheet);
            }
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }

        return forms;
    }

    /// <summary>The value of a saved cell whose words say less than it does; null for every other.</summary>
    /// <param name="row">See <see cref="RowName"/>.</param>
    /// <param name="words">The words that the cell shows.</param>
    internal string? Find(Column column, string row, string words) =>
        values.Count > 0 && IsFormed(column) ? values.GetValueOrDefault((column, row, words)) : null;

    /// <summary>Whether the saved cell holds a formula.</summary>
    internal bool IsFormula(Column column, string row) => formulas.Contains((column, row));

    /// <summary>What a row is found by, in the file and in the open workbook: its key, or where it stands.</summary>
    internal static string RowName(string? key, int line) =>
        string.IsNullOrWhiteSpace(key) ? line.ToString(CultureInfo.InvariantCulture) + ":" : key.Trim().ToUpperInvariant();

    private static bool IsFormed(Column column) => column.Kind is MarkupKind or AddressKind;

    private void Read(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        using var rows = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is not { } header)
            return;

        var hyperlinks = workbook.Hyperlinks(worksheet);
        var reader = new CellReader(workbook.Formats, workbook.Uses1904Dates, sheet, new WorksheetOrigin(worksheet.Name, header.Letters), []);
        while (rows.Read())
        {
            var name = RowName(KeyOf(rows.Cells, header), rows.Number);
            foreach (var cell in rows.Cells)
            {
                if (header.At(cell.Column) is not { } column)
                    continue;
                if (cell.IsFormula)
                    formulas.Add((column, name));
                if (cell.Type != RawCellType.Text || !IsFormed(column))
                    continue;
                var address = hyperlinks.Of(rows.Number, cell.Column);
                if ((address is not null || !cell.Runs.IsEmpty) && reader.Read(cell, column, rows.Number, address) is string value && value != cell.Text)
                    values.TryAdd((column, name, cell.Text), value);
            }
        }
    }

    private static string? KeyOf(ReadOnlySpan<RawCell> row, HeaderRow header)
    {
        foreach (var cell in row)
        {
            if (header.At(cell.Column) == header.Sheet.Key)
                return cell.Text;
        }

        return null;
    }
}
