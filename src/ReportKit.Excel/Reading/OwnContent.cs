using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Reading;

/// <summary>Sheets and columns that somebody added to a workbook: nothing of them is read, so that it has to be said.</summary>
internal static class OwnContent
{
    public static IEnumerable<Finding> Of(WorkbookFile workbook)
    {
        var known = MasterWorkbook.Sheets.Concat(MasterWorkbook.Records).Select(sheet => (Sheet: sheet, Worksheet: workbook.Find(sheet))).ToList();
        foreach (var worksheet in workbook.Sheets)
        {
            if (known.Find(there => there.Worksheet == worksheet).Sheet is { } sheet)
            {
                foreach (var finding in Columns(workbook, worksheet, sheet))
                    yield return finding;
            }
            else if (workbook.Looks.GetValueOrDefault(worksheet.Part) is { } other && workbook.Find(other) is { } read)
            {
                if (!Differs(workbook, worksheet, read, other))
                    continue;
                yield return new Finding(
                    FileRules.SecondSheet,
                    Severity.Error,
                    new Place(worksheet.Name),
                    $"The sheet has the columns of “{other.Name}” as “{read.Name}” has, and says other things: it was not merged.",
                    "Keep the one that counts in the file, delete the other, and merge it again.");
            }
            else if (workbook.Looks.GetValueOrDefault(worksheet.Part) is { } alike)
            {
                yield return new Finding(
                    FileRules.SecondSheet,
                    Severity.Error,
                    new Place(worksheet.Name),
                    $"The sheet has the columns of “{alike.Name}”, and so has another: neither was merged.",
                    $"Name the one that counts “{alike.Name}” in the file, delete the other, and merge it again.");
            }
            else if (!ToolSheets.Names.Contains(worksheet.Name, StringComparer.Ordinal))
            {
                yield return new Finding(FileRules.NotMerged, HasWords(workbook, worksheet) ? Severity.Warning : Severity.Remark, new Place(worksheet.Name), "The sheet is none of the workbook's, and is not merged.", "Look into the file for what it says.");
            }
        }
    }

    private static List<Finding> Columns(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        var findings = new List<Finding>();
        var above = WordsAbove(workbook, worksheet, sheet);
        using var rows = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is not { } header)
            return findings;
        if (above is not null)
            findings.Add(new Finding(FileRules.NotMerged, Severity.Remark, new Place(above), "What stands above the header is not merged.", "Look into the file for what it says."));
        var own = new Dictionary<int, (string Name, string Address)>();
        foreach (var cell in rows.Cells)
        {
            if (cell.Text.Length > 0 && sheet.Find(cell.Text) is null && !worksheet.Recognised.ContainsKey(cell.Column))
                own[cell.Column] = (cell.Text, Address(worksheet, cell.Column, rows.Number));
        }

        var filled = Filled(rows, worksheet, header);
        findings.AddRange(own.Select(column => new Finding(
            FileRules.NotMerged,
            filled.ContainsKey(column.Key) ? Severity.Warning : Severity.Remark,
            new Place(column.Value.Address),
            $"The column “{CellFindings.Excerpt(column.Value.Name)}” is none of the workbook's, and is not merged.",
            "Look into the file for what it says.")));
        findings.AddRange(filled.Where(column => !own.ContainsKey(column.Key)).OrderBy(column => column.Key).Select(column => new Finding(
            FileRules.NotMerged,
            Severity.Warning,
            new Place(column.Value),
            "What stands here is in none of the workbook's columns, and is not merged.",
            "Look into the file for what it says.")));
        return findings;
    }

    private static string Address(Worksheet worksheet, int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{worksheet.Name}!{CellReference.Letters(column)}{row}");

    /// <summary>The first cell above the header in which something stands.</summary>
    private static string? WordsAbove(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        using var rows = workbook.OpenRows(worksheet);
        while (rows.Read() && rows.Number <= HeaderRow.DeepestRow && !HeaderRow.IsHeader(rows.Cells, sheet))
        {
            foreach (var cell in rows.Cells)
            {
                if (cell.Text.Length > 0)
                    return Address(worksheet, cell.Column, rows.Number);
            }
        }

        return null;
    }

    /// <summary>The columns that are none of the sheet's in which something stands below the header, each with its first cell.</summary>
    private static Dictionary<int, string> Filled(RowReader rows, Worksheet worksheet, HeaderRow header)
    {
        var filled = new Dictionary<int, string>();
        while (rows.Read())
        {
            if (header.IsRepeatedIn(rows.Cells))
                continue;
            foreach (var cell in rows.Cells)
            {
                if (cell.Text.Length > 0 && header.At(cell.Column) is null && !filled.ContainsKey(cell.Column))
                    filled.Add(cell.Column, Address(worksheet, cell.Column, rows.Number));
            }
        }

        return filled;
    }

    private static bool HasWords(WorkbookFile workbook, Worksheet worksheet)
    {
        using var rows = workbook.OpenRows(worksheet);
        while (rows.Read())
        {
            if (!rows.Cells.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Whether a second sheet of a kind has rows that the one that is read has not.</summary>
    private static bool Differs(WorkbookFile workbook, Worksheet second, Worksheet read, Sheet sheet)
    {
        var there = RowsOf(workbook, read, sheet).ToHashSet(StringComparer.Ordinal);
        return RowsOf(workbook, second, sheet).Any(row => !there.Contains(row));
    }

    private static IEnumerable<string> RowsOf(WorkbookFile workbook, Worksheet worksheet, Sheet sheet) =>
        new SheetReader(workbook, worksheet, sheet, [], new Progress<string>()).Read().Rows.Select(row => string.Join('\u001F', sheet.Columns.Select(column => row[column])));
}
