using System.Globalization;
using System.Xml;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Patching;

/// <summary>How large the rows and columns of a sheet are, in pixels, by which shapes are laid over its cells.</summary>
internal sealed class SheetGrid
{
    private const double PixelsPerPoint = 4.0 / 3;

    /// <summary>Width of a digit, and room around the digits of a cell (ECMA-376-1, 18.3.1.13).</summary>
    private const int Digit = 7;
    private const int Padding = 5;

    private readonly ColumnLayout columns = new();
    private readonly Dictionary<int, double> heights = [];
    private double usualHeight = 15;

    private SheetGrid()
    {
    }

    public static SheetGrid Read(WorkbookFile workbook, Worksheet worksheet)
    {
        var grid = new SheetGrid();
        var row = 0;
        using var xml = workbook.Package.StreamXml(worksheet.Part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "sheetFormatPr")
                grid.usualHeight = Points(xml, "defaultRowHeight") ?? grid.usualHeight;
            else if (xml.LocalName == "col")
                grid.columns.Add(xml);
            else if (xml.LocalName == "row")
                grid.Add(row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1, Points(xml, "ht"));
        }

        return grid;
    }

    /// <summary>
    /// Where a shape lies that begins beside a cell: column and row of its corners from 0, each with the pixels that it reaches into
    /// them (ECMA-376-4, 19.4.2.3).
    /// </summary>
    public string Beside(int row, int column, int width, int height)
    {
        const int Gap = 15;
        var (lastColumn, right) = Reach(column + 1, Gap + width, at => columns.Width(at) * Digit + Padding);
        var (lastRow, bottom) = Reach(row - 1, height, at => heights.GetValueOrDefault(at + 1, usualHeight) * PixelsPerPoint);
        return string.Create(CultureInfo.InvariantCulture, $"{column + 1}, {Gap}, {row - 1}, 0, {lastColumn}, {right}, {lastRow}, {bottom}");
    }

    private static (int Index, int Pixels) Reach(int index, double distance, Func<int, double> size)
    {
        for (; distance > Math.Max(1, size(index)); index++)
            distance -= Math.Max(1, size(index));
        return (index, (int)distance);
    }

    private static double? Points(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : null;

    private void Add(int row, double? height)
    {
        if (height is { } points)
            heights[row] = points;
    }
}
