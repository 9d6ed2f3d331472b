using ClosedXML.Excel;
using ReportKit.Schema;

namespace ReportKit.Excel.Styling;

/// <summary>Colours, fonts and widths of a new workbook.</summary>
internal static class Look
{
    /// <summary>Has the metrics of Liberation Sans, so that the sheet looks alike where Arial is not installed.</summary>
    public const string FontName = "Arial";
    public const double FontSize = 10;

    /// <summary>Room for the filter's button beside the header, in characters.</summary>
    private const double FilterButton = 4;

    public const string DateFormat = "d mmmm yyyy";
    public const string TextFormat = "@";

    /// <summary>Red, green and blue of <see cref="Accent"/>.</summary>
    public const string AccentColour = "0F4C5C";

    public static XLColor Accent { get; } = XLColor.FromHtml("#" + AccentColour);

    public static XLColor Pale { get; } = XLColor.FromHtml("#E8F0F2");

    public static XLColor Missing { get; } = XLColor.FromHtml("#FFF2CC");

    public static XLColor Unknown { get; } = XLColor.FromHtml("#F8CBAD");

    /// <summary>Words that were there, and are no longer or not on the other side.</summary>
    public static XLColor Before { get; } = XLColor.FromHtml("#A61E1E");

    /// <summary>Words that are there now, or on the other side.</summary>
    public static XLColor After { get; } = XLColor.FromHtml("#0B6B2E");

    /// <summary>Width of a column in characters.</summary>
    public static double Width(Column column) => Math.Max(column.Name.Length + FilterButton, WidthOfCells(column));

    private static double WidthOfCells(Column column) => column.Facts.Width ?? column.Kind switch
    {
        MarkupKind => 48,
        AddressKind => 44,
        DateKind or DateSpanKind => 19,
        YesNoKind or LevelKind => 8,
        ReferenceKind { Several: true } => 26,
        _ => column.IsKey ? 22 : 18,
    };
}
