using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Worksheets;

/// <summary>Turns a cell as it is stored into the value that its column holds.</summary>
internal sealed class CellReader(CellFormats formats, bool uses1904Dates, Sheet sheet, Origin origin, List<Finding> findings)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Whether people fill the sheet in; what the tool keeps for itself is as it wrote it.</summary>
    private bool IsPersons { get; } = MasterWorkbook.Sheets.Contains(sheet);

    /// <param name="row">The row's number.</param>
    /// <param name="hyperlink">The address that the cell leads to, or null.</param>
    /// <returns>The value; null where the cell is blank.</returns>
    public object? Read(in RawCell cell, Column column, int row, string? hyperlink)
    {
        switch (cell.Type)
        {
            case RawCellType.Error:
                ReportError(cell, column, row);
                return new Unreadable(cell.Text);
            case RawCellType.Uncalculated:
                Report(FileRules.Uncalculated, Severity.Error, column, row, "The formula has not been calculated yet.", "Open the workbook in a spreadsheet program and save it.");
                return new Unreadable("");
        }

        if (cell.Type == RawCellType.Number && column.Kind is DateKind or DateSpanKind && Date(cell) is { } date)
            return column.Kind is DateKind ? date : new DateSpan(date);

        var typed = Text(cell, column, row, hyperlink);
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (cell.Type is not RawCellType.Text && IsPersons && TurnedWords.AreHeldBy(column) && TurnedWords.Found(cell, typed, formats, uses1904Dates, Place(column, row)) is { } turned)
            findings.Add(turned);

        var value = column.Kind.Parse(typed);
        if (value is Unreadable)
            findings.Add(CellFindings.Unreadable(Place(column, row), column, typed));
        return value;
    }

    /// <summary>What was typed in a cell, where its value says that otherwise; else null.</summary>
    /// <param name="value">What the cell is read as.</param>
    public string? Typed(in RawCell cell, Column column, object value) => cell.Type switch
    {
        RawCellType.Text when column.Kind is not (TextKind or MarkupKind or ReferenceKind or AddressKind) => OtherThan(cell.Text, column, value),
        RawCellType.Number when column.Kind is YesNoKind or LevelKind => OtherThan(Text(cell, column, row: 0, hyperlink: null), column, value),
        RawCellType.Number when TurnedWords.AreLocators(column) => OtherThan(formats.Shown(cell.Number, cell.Style, uses1904Dates), column, value),
        _ => null,
    };

    private static string? OtherThan(string typed, Column column, object value) => column.Kind.Print(value) == typed ? null : typed;

    /// <summary>
    /// A date from a number: a year where it can be one (no record of today is from the summer of 1905), a month where the
    /// cell shows the first of a month as a month, else the day.
    /// </summary>
    private PartialDate? Date(in RawCell cell)
    {
        if (cell.Number is >= FirstYear and <= LastYear && cell.Number == Math.Floor(cell.Number))
            return new PartialDate((int)cell.Number);
        if (!Serial.IsDate(cell.Number, uses1904Dates))
            return null;

        var day = Serial.ToDateTime(cell.Number, uses1904Dates);
        return day.Day == 1 && formats.ShowsMonthOnly(cell.Style) ? new PartialDate(day.Year, day.Month) : PartialDate.From(day);
    }

    private string Text(in RawCell cell, Column column, int row, string? hyperlink) => cell.Type switch
    {
        RawCellType.Number when column.Kind is LevelKind or YesNoKind or DateKind or DateSpanKind => cell.Number.ToString("G15", CultureInfo.InvariantCulture),
        RawCellType.Number when TurnedWords.AreLocators(column) && Serial.IsTime(cell.Number, uses1904Dates) && formats.FormOf(cell.Style) == NumberForm.Time => formats.Timecode(cell.Number, cell.Style),
        RawCellType.Number => formats.Shown(cell.Number, cell.Style, uses1904Dates),
        RawCellType.Boolean => cell.Number != 0 ? "TRUE" : "FALSE",
        _ when column.Kind is MarkupKind => Linked(Markup(cell, column, row), hyperlink),
        _ when column.Kind is AddressKind && hyperlink is not null && (!WebAddress.IsAddress(cell.Text.Trim()) || LeadsFurther(hyperlink, cell.Text.Trim())) => hyperlink,
        _ => cell.Text,
    };

    /// <summary>Words that begin with =, + or - are taken for a formula, which names nothing that there is.</summary>
    private void ReportError(in RawCell cell, Column column, int row) => Report(
        FileRules.ErrorInCell,
        Severity.Error,
        column,
        row,
        cell.IsFormula ? $"The formula gives {cell.Text}." : $"The cell holds the error {cell.Text}.",
        cell.IsFormula && cell.Text == "#NAME?" ? "If words were typed, type an apostrophe before them; else correct the formula." : "Correct it, or type the value.");

    private string Markup(in RawCell cell, Column column, int row)
    {
        if (cell.Runs.IsEmpty)
            return cell.Text;
        if (RichText.ToMarkup(cell.Runs) is { } markup)
            return markup;

        Report(
            FileRules.BrokenEmphasis,
            Severity.Warning,
            column,
            row,
            "Bold, italic or superscript begins and ends inside words, and cannot be kept.",
            "Format whole words; the words are printed plain.");
        return cell.Text;
    }

    /// <summary>The words of a cell that as a whole leads to an address; a cell has at most one link of its own.</summary>
    private static string Linked(string words, string? hyperlink)
    {
        var text = words.Trim();
        if (hyperlink is not null && WebAddress.IsAddress(hyperlink) && LeadsFurther(hyperlink, text))
            return hyperlink;
        return hyperlink is null || text.Length == 0 || !WebAddress.IsAddress(hyperlink) || text.AsSpan().ContainsAny("[]\n") || WebAddress.IsAddress(text)
            ? words
            : $"[{text}]({hyperlink})";
    }

    /// <summary>Whether a link leads to a place within the page that the words name.</summary>
    private static bool LeadsFurther(string hyperlink, string words) =>
        hyperlink.Length > words.Length && words.Length > 0 && hyperlink.StartsWith(words, StringComparison.Ordinal) && hyperlink[words.Length] == '#' && WebAddress.IsAddress(words);

    private void Report(Rule rule, Severity severity, Column column, int row, string message, string advice) =>
        findings.Add(new Finding(rule, severity, Place(column, row), message, advice));

    private Place Place(Column column, int row) => new(origin.Address(sheet, row, column), sheet, row, column);
}
