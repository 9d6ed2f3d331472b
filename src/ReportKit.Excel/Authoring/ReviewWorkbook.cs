using System.Collections.Immutable;
using ClosedXML.Excel;
using ReportKit.Differences;
using ReportKit.Document;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Styling;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Authoring;

/// <summary>
/// The workbook that a person reads after a merge, or to compare two workbooks: what is left to decide, and what was changed,
/// with the words that differ in colour.
/// </summary>
public static class ReviewWorkbook
{
    /// <summary>The name of the sheet that lists changes.</summary>
    public const string ChangesName = "Changes";

    private const int HeaderRow = 3;
    private const int TextWidth = 46;

    /// <summary>How many places of a workbook are coloured: each takes some kilobytes while it is made.</summary>
    private const int MostPlaces = 20_000;

    private static readonly (string Name, double Width)[] ChangeColumns = [("Sheet", 13), ("ID", 13), ("Column", 14), ("Before", 60), ("After", 60)];
    private static readonly (string Name, double Width)[] WhoseChangeColumns = [.. ChangeColumns, ("Who", 18)];

    /// <summary>The workbook after a merge; it carries what is open as data, for when the decisions are carried out.</summary>
    /// <param name="advice">What to do with the decisions, as a sentence.</param>
    /// <param name="changes">What was changed, or would be.</param>
    /// <param name="title">What the changes are.</param>
    public static void Write(ImmutableArray<UndecidedCell> open, string advice, ImmutableArray<ChangeLine> changes, string title, Stream stream)
    {
        using var workbook = NewWorkbook();
        if (!open.IsEmpty)
            WriteOpen(workbook.Worksheets.Add(ReviewColumns.Sheet.Name), open, advice);
        if (!changes.IsEmpty || open.IsEmpty)
            WriteChanges(workbook.Worksheets.Add(ChangesName), changes, title);
        using var written = Written(workbook, title);
        EmbeddedText.Write(written, ReviewReader.EmbeddedKind, UndecidedJson.Write(open));
        written.WriteTo(stream);
    }

    /// <summary>The workbook of a comparison.</summary>
    public static void Write(ImmutableArray<ChangeLine> changes, string title, Stream stream)
    {
        using var workbook = NewWorkbook();
        WriteChanges(workbook.Worksheets.Add(ChangesName), changes, title);
        using var written = Written(workbook, title);
        written.WriteTo(stream);
    }

    private static XLWorkbook NewWorkbook()
    {
        var workbook = new XLWorkbook(new LoadOptions { EventTracking = XLEventTracking.Disabled });
        workbook.Style.Font.FontName = Look.FontName;
        workbook.Style.Font.FontSize = Look.FontSize;
        return workbook;
    }

    private static MemoryStream Written(XLWorkbook workbook, string title)
    {
        var written = new MemoryStream();
        workbook.SaveAs(written, new SaveOptions { ValidatePackage = false, EvaluateFormulasBeforeSaving = false });
        ClosedXmlOutput.Tidy(written, title);
        return written;
    }

    private static void WriteOpen(IXLWorksheet worksheet, ImmutableArray<UndecidedCell> open, string advice)
    {
        var columns = ReviewColumns.Sheet.Columns;
        SetUp(worksheet, $"{Counted.Of(open.Length, "line is", "lines are")} left to you. {advice}", [.. columns.Select(column => (column.Name, WidthOf(column)))]);
        for (var index = 0; index < open.Length; index++)
            WriteLine(worksheet, HeaderRow + 1 + index, index + 1, open[index], PlacesOf(open.Length));
        MakeTable(worksheet, ReviewColumns.Sheet.Name, columns.Length, open.Length);
        OfferDecisions(worksheet, open);
    }

    /// <summary>How many places are coloured in one text: of many texts that were written anew nobody reads each word.</summary>
    private static int PlacesOf(int lines) => Math.Max(1, MostPlaces / lines);

    private static double WidthOf(Column column) => column switch
    {
        _ when column == ReviewColumns.Number => 7,
        _ when column == ReviewColumns.Mine || column == ReviewColumns.Theirs => TextWidth,
        _ when column == ReviewColumns.Why || column == ReviewColumns.Base => 32,
        _ when column == ReviewColumns.Decision => 24,
        _ => 13,
    };

    /// <summary>Where the column stands in the sheet, from 1.</summary>
    private static int NumberOf(Column column) => ReviewColumns.Sheet.Columns.IndexOf(column) + 1;

    private static void WriteLine(IXLWorksheet worksheet, int row, int number, UndecidedCell open, int places)
    {
        var (mine, theirs) = ReviewWords.Of(open);
        var difference = WordDifference.Of(mine, theirs, places);
        Set(ReviewColumns.Number, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Set(ReviewColumns.Of, open.Sheet.Name);
        Set(ReviewColumns.Id, open.Key);
        Set(ReviewColumns.Column, open.Column?.Name ?? "");
        Set(ReviewColumns.Why, UndecidedWords.Why(open));
        Set(ReviewColumns.Who, open.From.Name);
        Set(ReviewColumns.Base, ReviewWords.OfBase(open));
        WriteStretches(worksheet.Cell(row, NumberOf(ReviewColumns.Mine)), difference.One, Look.Before);
        WriteStretches(worksheet.Cell(row, NumberOf(ReviewColumns.Theirs)), difference.Other, Look.After);
        worksheet.Row(row).Height = RowHeight.ForLines(Math.Max(
            RowHeight.Lines(UndecidedWords.Why(open), WidthOf(ReviewColumns.Why)),
            Math.Max(RowHeight.Lines(mine, TextWidth), RowHeight.Lines(theirs, TextWidth))));

        void Set(Column column, string words) => worksheet.Cell(row, NumberOf(column)).SetValue(PrintableText.Of(words));
    }

    /// <summary>What differs is bold besides its colour, for those who do not see colours.</summary>
    private static void WriteStretches(IXLCell cell, ImmutableArray<Stretch> stretches, XLColor colour)
    {
        if (!stretches.Any(stretch => stretch.Differs))
        {
            cell.SetValue(string.Concat(stretches.Select(stretch => stretch.Text)));
            return;
        }

        foreach (var stretch in stretches)
        {
            var run = cell.RichText.AddText(stretch.Text).SetFontName(Look.FontName).SetFontSize(Look.FontSize);
            if (stretch.Differs)
                run.SetBold().SetFontColor(colour);
        }
    }

    /// <summary>Mine or Theirs to choose from; any other text may be typed.</summary>
    private static void OfferDecisions(IXLWorksheet worksheet, ImmutableArray<UndecidedCell> open)
    {
        for (var index = 0; index < open.Length; index++)
        {
            var cell = worksheet.Cell(HeaderRow + 1 + index, NumberOf(ReviewColumns.Decision));
            if (!UndecidedWords.CanBeDecided(open[index]))
            {
                cell.Style.Fill.SetBackgroundColor(Look.Pale);
                continue;
            }

            cell.Style.Fill.SetBackgroundColor(Look.Missing);
            var validation = cell.SetDataValidation();
            validation.List($"\"{Decision.Mine},{Decision.Theirs}\"", inCellDropdown: true);
            validation.IgnoreBlanks = true;
            validation.ShowErrorMessage = false;
            validation.InputTitle = ReviewColumns.Decision.Name;
            validation.InputMessage = ReviewColumns.Decision.Help;
        }
    }

    private static void WriteChanges(IXLWorksheet worksheet, ImmutableArray<ChangeLine> changes, string title)
    {
        var columns = changes.All(change => change.Who.Length == 0) ? ChangeColumns : WhoseChangeColumns;
        SetUp(worksheet, title, columns);
        for (var index = 0; index < changes.Length; index++)
        {
            var (row, change) = (HeaderRow + 1 + index, changes[index]);
            var where = $"{change.Sheet} {change.Key} {change.What}";
            var difference = WordDifference.Of(ReviewWords.Fitting(change.Before, $"History, {where}"), ReviewWords.Fitting(change.After, $"the workbook, {where}"), PlacesOf(changes.Length));
            worksheet.Cell(row, 1).SetValue(PrintableText.Of(change.Sheet));
            worksheet.Cell(row, 2).SetValue(PrintableText.Of(change.Key));
            worksheet.Cell(row, 3).SetValue(change.What);
            WriteStretches(worksheet.Cell(row, 4), difference.One, Look.Before);
            WriteStretches(worksheet.Cell(row, 5), difference.Other, Look.After);
            if (change.Who.Length > 0)
                worksheet.Cell(row, columns.Length).SetValue(PrintableText.Of(change.Who));
            worksheet.Row(row).Height = RowHeight.ForLines(Math.Max(RowHeight.Lines(change.Before, ChangeColumns[3].Width), RowHeight.Lines(change.After, ChangeColumns[4].Width)));
        }

        MakeTable(worksheet, ChangesName, columns.Length, changes.Length);
    }

    private static void SetUp(IXLWorksheet worksheet, string title, (string Name, double Width)[] columns)
    {
        worksheet.Cell(1, 1).SetValue(title);
        worksheet.Cell(1, 1).Style.Font.SetFontSize(12).Font.SetBold().Font.SetFontColor(Look.Accent);
        worksheet.Row(1).Height = 22;
        for (var index = 0; index < columns.Length; index++)
        {
            var column = worksheet.Column(index + 1);
            column.Width = columns[index].Width;
            column.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetWrapText(true);
            column.Style.NumberFormat.Format = Look.TextFormat;
            worksheet.Cell(HeaderRow, index + 1).SetValue(columns[index].Name);
        }

        worksheet.Cell(1, 1).Style.Alignment.WrapText = false;
        worksheet.SheetView.Freeze(HeaderRow, 0);
        worksheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        worksheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        worksheet.PageSetup.FitToPages(1, 0);
        worksheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
    }

    private static void MakeTable(IXLWorksheet worksheet, string name, int columns, int rows)
    {
        var table = worksheet.Range(HeaderRow, 1, HeaderRow + Math.Max(1, rows), columns).CreateTable(name);
        table.Theme = XLTableTheme.TableStyleLight15;
        var header = worksheet.Range(HeaderRow, 1, HeaderRow, columns);
        header.Style.Font.SetBold().Font.SetFontColor(XLColor.White).Fill.SetBackgroundColor(Look.Accent);
        worksheet.Row(HeaderRow).Height = 20;
    }
}
