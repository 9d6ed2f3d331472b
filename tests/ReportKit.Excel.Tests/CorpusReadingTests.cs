using System.Globalization;
using System.Text;
using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Tests;

/// <summary>
/// Every row of every sheet of the spreadsheets that others made. <c>corpus.txt</c> has, for each file, how many cells its sheets
/// hold and the first of them, or the sentence that it is refused with.
/// </summary>
public sealed class CorpusReadingTests
{
    private const int ShownCells = 4;
    private const int ShownLetters = 24;

    [FactThatNeeds(Need.Shared)]
    public void Every_file_of_the_corpus_is_read_or_refused()
    {
        var outcomes = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(Repository.SharedFile("corpus", "xlsx"), "*.xls?", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            outcomes.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)}\n{OutcomeOf(file)}");

        Snapshot.Match(Repository.File("tests", "ReportKit.Excel.Tests", "corpus.txt"), outcomes.ToString());
    }

    private static string OutcomeOf(string file)
    {
        try
        {
            using var workbook = WorkbookFile.Open(file);
            try
            {
                return string.Concat(workbook.Sheets.Select(sheet => $"  {sheet.Name}{(sheet.IsHidden ? " (hidden)" : "")}: {Cells(workbook, sheet)}\n"));
            }
            catch (XmlException fault)
            {
                throw workbook.Damaged(fault);
            }
        }
        catch (UnusableFileException refusal)
        {
            return $"  {refusal.Message}\n";
        }
    }

    private static string Cells(WorkbookFile workbook, Worksheet sheet)
    {
        var (rows, cells) = (0, 0);
        var first = new List<string>();
        using var reader = workbook.OpenRows(sheet);
        while (reader.Read())
        {
            rows += reader.Cells.IsEmpty ? 0 : 1;
            cells += reader.Cells.Length;
            foreach (var cell in reader.Cells)
            {
                if (first.Count < ShownCells)
                    first.Add($"{CellReference.Letters(cell.Column)}{reader.Number} {Shown(cell, workbook)}");
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {cells} cells{(cells > 0 ? ": " : "")}{string.Join(", ", first)}");
    }

    private static string Shown(RawCell cell, WorkbookFile workbook)
    {
        var text = cell.Type switch
        {
            RawCellType.Number => workbook.Formats.Shown(cell.Number, cell.Style, workbook.Uses1904Dates),
            RawCellType.Boolean => cell.Number != 0 ? "TRUE" : "FALSE",
            _ => cell.Text.Replace("\n", "↵", StringComparison.Ordinal),
        };
        return text.Length <= ShownLetters ? text : text[..ShownLetters] + "…";
    }
}
