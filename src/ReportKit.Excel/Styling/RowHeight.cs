using ReportKit.Excel.Worksheets;
using ReportKit.Schema;

namespace ReportKit.Excel.Styling;

/// <summary>
/// The height of a row whose cells wrap, estimated from the length of their words. It is not marked as a person's choice, so
/// that a spreadsheet program fits it anew when the row is edited.
/// </summary>
internal static class RowHeight
{
    /// <summary>Words take less room than digits, by which the width of a column is counted.</summary>
    private const double LettersPerDigit = 1.12;

    private const double OneLine = 12.75;
    private const double Padding = 2.25;

    /// <summary>The most that a row can have (Excel specifications and limits).</summary>
    private const double Most = 409;

    /// <summary>In points.</summary>
    /// <param name="layout">The columns of the worksheet, in which those of the schema may stand elsewhere.</param>
    public static double Of(RowCells row, HeaderRow header, ColumnLayout layout)
    {
        var lines = 1;
        foreach (var (column, position) in header.Positions)
        {
            if (row[column] is string text)
                lines = Math.Max(lines, Lines(text, layout.Width(position)));
        }

        return ForLines(lines);
    }

    /// <summary>In points.</summary>
    public static double ForLines(int lines) => Math.Min(Most, lines * OneLine + Padding);

    /// <summary>How many lines a text takes in a width of so many characters.</summary>
    public static int Lines(string text, double width)
    {
        var lines = 0;
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            lines += Math.Max(1, (int)Math.Ceiling(length / Math.Max(1, width * LettersPerDigit)));
            if (end < 0)
                break;
            start = end + 1;
        }

        return lines;
    }
}
