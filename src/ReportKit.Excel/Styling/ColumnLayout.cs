using System.Globalization;
using System.Xml;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Styling;

/// <summary>Format and width of a sheet's columns (ECMA-376-1, 18.3.1.13), which the cells of new rows take over.</summary>
internal sealed class ColumnLayout
{
    private const double UsualWidth = 9;

    private readonly Look?[] columns = new Look?[CellReference.MostColumns];
    private int spans;

    /// <summary>Takes in the <c>col</c> element at which the reader stands; of several for a column the first counts.</summary>
    public void Add(XmlReader col)
    {
        if (++spans > CellReference.MostColumns)
            return;
        var look = new Look(Number(col, "width", UsualWidth), col.GetAttribute("style") ?? "0");
        for (var column = Math.Max(1, Number(col, "min", 0)); column <= Math.Min(Number(col, "max", 0), CellReference.MostColumns); column++)
            columns[(int)column - 1] ??= look;
    }

    /// <param name="column">From 0.</param>
    public string Style(int column) => At(column)?.Style ?? "0";

    /// <summary>In characters.</summary>
    public double Width(int column) => At(column)?.Width ?? UsualWidth;

    private static double Number(XmlReader col, string attribute, double missing) =>
        double.TryParse(col.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : missing;

    private Look? At(int column) => column < CellReference.MostColumns ? columns[column] : null;

    private sealed record Look(double Width, string Style);
}
