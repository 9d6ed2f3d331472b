using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Schema;

namespace ReportKit.Excel.Reading;

/// <summary>Sheets and columns that somebody added to a workbook: nothing of them is read, so that it has to be said.</summary>
internal static class OwnContent
{
    /// <summary>The sheets that only the tool writes.</summary>
    public static ImmutableArray<string> WrittenByTheTool { get; } = [GuideSheet.Name, EmbeddedSheet.Name];

    public static IEnumerable<Diagnostic> Of(WorkbookFile workbook)
    {
        var known = MasterWorkbook.Sheets.Concat(MasterWorkbook.Records).Select(sheet => (Sheet: sheet, Worksheet: workbook.Find(sheet))).ToList();
        foreach (var worksheet in workbook.Sheets)
        {
            if (known.Find(there => there.Worksheet == worksheet).Sheet is { } sheet)
            {
                foreach (var finding in Columns(workbook, worksheet, sheet))
                    yield return finding;
            }
            else if (!WrittenByTheTool.Contains(worksheet.Name, StringComparer.Ordinal))
            {
                yield return new Diagnostic("RK041", Severity.Remark, new Place(worksheet.Name), "The sheet is none of the workbook's, and is not merged.", "Look into the file for what it says.");
            }
        }
    }

    private static List<Diagnostic> Columns(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        var findings = new List<Diagnostic>();
        using var rows = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is null)
            return findings;
        foreach (var cell in rows.Cells)
        {
            if (cell.Text.Length > 0 && sheet.Find(cell.Text) is null)
            {
                findings.Add(new Diagnostic(
                    "RK041",
                    Severity.Remark,
                    new Place(string.Create(CultureInfo.InvariantCulture, $"{worksheet.Name}!{CellReference.Letters(cell.Column)}{rows.Number}")),
                    $"The column “{CellFindings.Excerpt(cell.Text)}” is none of the workbook's, and is not merged.",
                    "Look into the file for what it says."));
            }
        }

        return findings;
    }
}
