using System.Globalization;
using System.Xml;

namespace ReportKit.Excel.Patching;

/// <summary>Format and width of a sheet's columns (ECMA-376-1, 18.3.1.13), which the cells of new rows take over.</summary>
internal sealed class ColumnLayout
{
    private const double UsualWidth = 9;

    private readonly List<Span> spans = [];

    /// <summary>Takes in the <c>col</c> element at which the reader stands.</summary>
    public void Add(XmlReader col) => spans.Add(new Span(
        (int)Number(col, "min", 0),
        (int)Number(col, "max", 0),
        Number(col, "width", UsualWidth),
        col.GetAttribute("style") ?? "0"));

    /// <param name="column">From 0.</param>
    public string Style(int column) => At(column)?.Style ?? "0";

    /// <summary>In characters.</summary>
    public double Width(int column) => At(column)?.Width ?? UsualWidth;

    private static double Number(XmlReader col, string attribute, double missing) =>
        double.TryParse(col.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : missing;

    private Span? At(int column) => spans.Find(span => column + 1 >= span.First && column + 1 <= span.Last);

    private sealed record Span(int First, int Last, double Width, string Style);
}
