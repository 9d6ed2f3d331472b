using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>The template's styles, each with what it takes from the one that it is based on, and from the defaults (ECMA-376-1, 17.7).</summary>
internal sealed class StyleSheet
{
    /// <summary>Longer chains are circles; Word follows eleven.</summary>
    private const int LongestChain = 16;

    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly XElement? defaults;
    private readonly string? usual;

    /// <param name="part">The part of the styles; null where the template has none.</param>
    public StyleSheet(XElement? part)
    {
        defaults = part?.Element(Names.W + "docDefaults");
        foreach (var style in part?.Elements(Names.W + "style") ?? [])
        {
            var id = style.Attribute(Names.W + "styleId")?.Value ?? "";
            styles.TryAdd(id, style);
            if (style.Element(Names.W + "name")?.Attribute(Names.W + "val")?.Value is { } name)
                ids.TryAdd(name, id);
            if (style.Attribute(Names.W + "type")?.Value == "paragraph" && style.Attribute(Names.W + "default") is not null)
                usual ??= id;
        }
    }

    public bool Has(string name) => ids.ContainsKey(name);

    /// <summary>The id by which paragraphs and runs name a style.</summary>
    public string Id(string name) => ids[name];

    /// <summary>The id; null where there is no such style.</summary>
    public string? Find(string name) => ids.GetValueOrDefault(name);

    /// <summary>The names of a style and of those below it.</summary>
    /// <param name="style">A style's id; null for the usual one of paragraphs.</param>
    public IEnumerable<string> NamesOf(string? style) =>
        Chain(style).Select(found => found.Element(Names.W + "name")?.Attribute(Names.W + "val")?.Value).OfType<string>();

    /// <summary>The first element of this name among a style's properties and those of the styles below it.</summary>
    /// <param name="style">A style's id; null for the usual one of paragraphs.</param>
    /// <param name="properties"><c>pPr</c> or <c>rPr</c>.</param>
    public XElement? Property(string? style, string properties, string name) =>
        Chain(style).Select(found => found.Element(Names.W + properties)?.Element(Names.W + name)).FirstOrDefault(found => found is not null);

    /// <summary>An attribute of such an element; each is inherited by itself. Null where nothing says it.</summary>
    public string? Value(string? style, string properties, string name, string attribute)
    {
        foreach (var found in Chain(style))
        {
            if (found.Element(Names.W + properties)?.Element(Names.W + name)?.Attribute(Names.W + attribute) is { } value)
                return value.Value;
        }

        return defaults?.Element(Names.W + (properties + "Default"))?.Element(Names.W + properties)?.Element(Names.W + name)?.Attribute(Names.W + attribute)?.Value;
    }

    /// <summary>The same as a whole number.</summary>
    public int Number(string? style, string properties, string name, string attribute, int otherwise) =>
        int.TryParse(Value(style, properties, name, attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Whether a property that is on or off is on (ECMA-376-1, 17.17.4).</summary>
    public bool Is(string? style, string properties, string name) =>
        Property(style, properties, name) is { } found && IsOn(found);

    /// <summary>Whether a paragraph starts a page, by itself or by its style.</summary>
    public bool StartsPage(XElement paragraph)
    {
        var properties = paragraph.Element(Names.W + "pPr");
        return properties?.Element(Names.W + "pageBreakBefore") is { } own
            ? IsOn(own)
            : Is(properties?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value, "pPr", "pageBreakBefore");
    }

    public static bool IsOn(XElement flag) => flag.Attribute(Names.W + "val")?.Value is not ("0" or "false" or "off");

    private IEnumerable<XElement> Chain(string? style)
    {
        style ??= usual;
        for (var length = 0; style is not null && length < LongestChain && styles.TryGetValue(style, out var found); length++)
        {
            yield return found;
            style = found.Element(Names.W + "basedOn")?.Attribute(Names.W + "val")?.Value;
        }
    }
}
