using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>How the letters of a run look. Capitals that are only a look (<c>caps</c>) leave the words as they were typed.</summary>
/// <param name="Size">In points.</param>
internal sealed record RunLook(Emphasis Emphasis, double Size, bool IsHidden);

/// <summary>Works out how runs look: by themselves, by their style, and by that of the paragraph (ECMA-376-1, 17.7.2).</summary>
internal sealed class RunLooks(StyleSheet styles)
{
    /// <summary>In points, where a document says nothing.</summary>
    private const double UsualSize = 10;

    /// <summary>Sizes are counted in half points (17.3.2.38).</summary>
    private const double HalfPoint = 0.5;

    private readonly Dictionary<string, StyledRun> known = new(StringComparer.Ordinal);

    /// <param name="paragraphStyle">The id of the paragraph's style; null for the usual one.</param>
    /// <param name="own">The run's own properties.</param>
    public RunLook Of(string? paragraphStyle, XElement? own)
    {
        var style = Styled(paragraphStyle, own?.Element(Names.W + "rStyle")?.Attribute(Names.W + "val")?.Value);
        if (own is null)
            return style.Look;
        var isComplex = Flag(own, "rtl") ?? Flag(own, "cs") ?? false;
        var emphasis = ((isComplex ? Flag(own, "bCs") ?? style.IsBoldComplex : Flag(own, "b") ?? style.Look.Emphasis.HasFlag(Emphasis.Bold)) ? Emphasis.Bold : 0)
            | ((isComplex ? Flag(own, "iCs") ?? style.IsItalicComplex : Flag(own, "i") ?? style.Look.Emphasis.HasFlag(Emphasis.Italic)) ? Emphasis.Italic : 0)
            | ((IsRaised(own.Element(Names.W + "vertAlign")) ?? style.Look.Emphasis.HasFlag(Emphasis.Superscript)) ? Emphasis.Superscript : 0);
        var size = Measure.Points(own.Element(Names.W + (isComplex ? "szCs" : "sz"))?.Attribute(Names.W + "val")?.Value, HalfPoint) ?? style.Look.Size;
        return new RunLook(emphasis, size, Flag(own, "vanish") ?? style.Look.IsHidden);
    }

    private StyledRun Styled(string? paragraph, string? run)
    {
        var key = $"{paragraph}\n{run}";
        if (known.TryGetValue(key, out var look))
            return look;
        var emphasis = (IsToggled(paragraph, run, "b") ? Emphasis.Bold : 0)
            | (IsToggled(paragraph, run, "i") ? Emphasis.Italic : 0)
            | ((IsRaised(OfRun(run, "vertAlign") ?? styles.Property(paragraph, "rPr", "vertAlign")) ?? false) ? Emphasis.Superscript : 0);
        var size = Measure.Points(OfRun(run, "sz")?.Attribute(Names.W + "val")?.Value ?? styles.Value(paragraph, "rPr", "sz", "val"), HalfPoint) ?? UsualSize;
        look = new StyledRun(
            new RunLook(emphasis, size, IsToggled(paragraph, run, "vanish")),
            IsToggled(paragraph, run, "bCs"),
            IsToggled(paragraph, run, "iCs"));
        known.Add(key, look);
        return look;
    }

    private XElement? OfRun(string? run, string name) => run is null ? null : styles.Property(run, "rPr", name);

    /// <summary>Where the styles of paragraph and run both set it, they undo each other (17.7.3).</summary>
    private bool IsToggled(string? paragraph, string? run, string name) =>
        styles.Is(paragraph, "rPr", name) != (OfRun(run, name) is { } found && StyleSheet.IsOn(found));

    private static bool? Flag(XElement properties, string name) => properties.Element(Names.W + name) is { } found ? StyleSheet.IsOn(found) : null;

    private static bool? IsRaised(XElement? align) => align is null ? null : align.Attribute(Names.W + "val")?.Value == "superscript";

    private sealed record StyledRun(RunLook Look, bool IsBoldComplex, bool IsItalicComplex);
}
