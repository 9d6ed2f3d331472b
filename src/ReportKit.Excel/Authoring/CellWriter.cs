using ClosedXML.Excel;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Excel.Authoring;

/// <summary>Writes a value into a cell: whole dates as dates, all words as text, emphasis as rich text where that says the same.</summary>
internal static class CellWriter
{
    /// <summary>The first day that the calendar of Excel counts right; an earlier date goes in as text.</summary>
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    public static void Write(IXLCell cell, object value, Column column)
    {
        switch (value)
        {
            case PartialDate { Day: > 0 } date when new DateTime(date.Year, date.Month, date.Day) is var day && day >= FirstDay:
                cell.SetValue(day);
                cell.Style.NumberFormat.Format = Look.DateFormat;
                break;
            case int number:
                cell.SetValue(number);
                break;
            case string text when column.Kind is MarkupKind && RichText.ToRuns(text) is { IsEmpty: false } runs:
                foreach (var run in runs)
                    Append(cell.RichText, run);
                break;
            default:
                WriteText(cell, column.Kind.Print(value));
                break;
        }
    }

    /// <summary>Text from people is text: never a number, a date or a formula.</summary>
    private static void WriteText(IXLCell cell, string text)
    {
        cell.SetValue(text);
        cell.Style.NumberFormat.Format = Look.TextFormat;
    }

    private static void Append(IXLRichText rich, RichRun run)
    {
        var text = rich.AddText(run.Text);
        text.Bold = run.Emphasis.HasFlag(Emphasis.Bold);
        text.Italic = run.Emphasis.HasFlag(Emphasis.Italic);
        if (run.Emphasis.HasFlag(Emphasis.Superscript))
            text.VerticalAlignment = XLFontVerticalTextAlignmentValues.Superscript;
    }
}
