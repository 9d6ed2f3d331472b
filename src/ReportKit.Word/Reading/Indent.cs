using System.Xml.Linq;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>How far a paragraph stands from the margin: by itself, by its list, by its style (ECMA-376-1, 17.3.1.12).</summary>
internal static class Indent
{
    /// <summary>Lengths are counted in twentieths of a point.</summary>
    private const double Twentieth = 0.05;

    /// <summary>In points.</summary>
    /// <param name="own">The paragraph's own properties.</param>
    /// <param name="style">The id of its style.</param>
    /// <param name="ofList">The properties that its list gives it.</param>
    public static double Of(XElement? own, string? style, XElement? ofList, StyleSheet styles)
    {
        // A list that the style names gives way to what the style itself says.
        var isOwnList = own?.Element(Names.W + "numPr") is not null;
        var ofStyle = styles.Value(style, "pPr", "ind", "left") ?? styles.Value(style, "pPr", "ind", "start");
        return Points(Left(own)) ?? (isOwnList ? Points(Left(ofList)) ?? Points(ofStyle) : Points(ofStyle) ?? Points(Left(ofList))) ?? 0;
    }

    private static string? Left(XElement? properties) =>
        properties?.Element(Names.W + "ind") is { } indent ? (indent.Attribute(Names.W + "left") ?? indent.Attribute(Names.W + "start"))?.Value : null;

    private static double? Points(string? length) => Measure.Points(length, Twentieth);
}
