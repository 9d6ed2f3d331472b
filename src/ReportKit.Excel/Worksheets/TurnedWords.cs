using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Worksheets;

/// <summary>
/// What a spreadsheet program made of words that somebody typed: it takes <c>5-6</c> for a day, <c>50%</c> for a half, and only keeps
/// those.
/// </summary>
internal static class TurnedWords
{
    /// <summary>RK026: the cell no longer holds what was typed.</summary>

    /// <summary>More digits than a number keeps (Excel specifications and limits).</summary>
    private const double SixteenDigits = 1E15;


    /// <summary>Whether a column holds words as they are typed, which are printed or compared.</summary>
    public static bool AreHeldBy(Column column) =>
        column.Kind is TextKind or MarkupKind or ReferenceKind or AddressKind && column != StatementColumns.InternalNotes;

    /// <summary>Whether a column holds places in a source, among them times in a recording.</summary>
    public static bool AreLocators(Column column) => column == StatementColumns.Locator || column == StatementColumns.AlsoLocator;

    /// <summary>The finding about a cell of such a column; null where it holds what was typed, as far as can be told.</summary>
    /// <param name="shown">As the cell is read.</param>
    public static Finding? Found(in RawCell cell, string shown, CellFormats formats, bool uses1904Dates, Place place)
    {
        if (cell.IsFormula || What(cell, shown, place.Column!, formats, uses1904Dates) is not { } what)
            return null;
        return new Finding(FileRules.TurnedWords, Severity.Warning, place, $"Excel made {what} of what was typed.", FileRules.TurnedWords.Fix) { Evidence = shown };
    }

    /// <summary>A dataset that came back, in which such cells are no answer of their own, so that a person is asked.</summary>
    public static Dataset AsQuestions(Dataset dataset, IEnumerable<Finding> findings)
    {
        foreach (var sheet in findings.Where(finding => finding.Rule == FileRules.TurnedWords).ToLookup(finding => finding.Place.Sheet!))
        {
            var columns = sheet.ToLookup(finding => finding.Place.Line, finding => finding.Place.Column!);
            dataset = dataset.With(sheet.Key, [.. dataset[sheet.Key].AllRows.Select(row => columns[row.Line].Aggregate(row.Cells, Question))]);
        }

        return dataset;
    }

    private static RowCells Question(RowCells row, Column column) => row[column] is string words ? row.WithCell(column, new Unreadable(words)) : row;

    private static string? What(in RawCell cell, string shown, Column column, CellFormats formats, bool uses1904Dates)
    {
        if (cell.Type == RawCellType.Boolean)
            return $"the truth value {shown}";
        if (cell.Type != RawCellType.Number)
            return null;
        return formats.FormOf(cell.Style) switch
        {
            NumberForm.Date when Serial.IsTime(cell.Number, uses1904Dates) => $"the date {shown}{Perhaps(Serial.ToDateTime(cell.Number, uses1904Dates), cell.Style, formats)}",
            NumberForm.Time when formats.ShowsHalfDay(cell.Style) => Time(shown, column),
            NumberForm.Percentage => $"the percentage {shown}",
            NumberForm.Money => $"the amount of money {shown}",
            NumberForm.Scientific => $"the number {shown}",
            _ when Math.Abs(cell.Number) >= SixteenDigits => $"the number {shown}, which keeps only 15 digits,",
            _ => null,
        };
    }

    /// <summary>
    /// LibreOffice shows every time with seconds and half of the day: in a locator these are read as they were typed, but for seconds
    /// that need not have been.
    /// </summary>
    private static string? Time(string shown, Column column)
    {
        const string NoSeconds = ":00";
        if (!AreLocators(column))
            return $"the time {shown}";
        return shown.EndsWith(NoSeconds, StringComparison.Ordinal) && shown.AsSpan().Count(':') > 1 ? $"the time {shown} (perhaps of “{shown[..^NoSeconds.Length]}”)" : null;
    }

    /// <summary>What may have been typed, where the format tells that it was short.</summary>
    private static string Perhaps(DateTime day, int style, CellFormats formats)
    {
        if (formats.ShowsMonthOnly(style))
            return string.Create(CultureInfo.InvariantCulture, $" (perhaps of “{day:%M}-{day:yy}”)");
        if (formats.ShowsYear(style))
            return "";
        return string.Create(CultureInfo.InvariantCulture, $" (perhaps of “{day:%d}-{day:%M}”{(day.Day == day.Month || day.Day > 12 ? "" : $" or “{day:%M}-{day:%d}”")})");
    }
}
