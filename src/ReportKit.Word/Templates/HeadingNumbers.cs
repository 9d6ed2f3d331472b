using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// The numbers that a template gives to headings by their styles (ECMA-376-1, 17.9), as Word counts them, for the contents that
/// repeat them.
/// </summary>
internal sealed class HeadingNumbers
{
    private const int Levels = 9;

    private readonly StyleSheet styles;
    private readonly XElement? part;
    private readonly Dictionary<string, Level> byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);

    private HeadingNumbers(StyleSheet styles, XElement? part)
    {
        this.styles = styles;
        this.part = part;
        foreach (var name in (string[])[StyleNames.Heading(1), StyleNames.Heading(2), StyleNames.Heading(3)])
        {
            if (LevelOf(styles.Id(name)) is { } level)
                byStyle.TryAdd(styles.Id(name), level);
        }
    }

    /// <summary>Counting from the first heading of the document.</summary>
    public static HeadingNumbers From(Template template) =>
        new(template.Styles, template.PartOf("numbering") is { } part ? template.Load(part) : null);

    /// <summary>Counts the headings that the template itself holds.</summary>
    public void Pass(IEnumerable<XElement> paragraphs)
    {
        if (byStyle.Count == 0)
            return;
        foreach (var properties in paragraphs.Select(paragraph => paragraph.Element(Names.W + "pPr")))
        {
            var isUnnumbered = properties?.Element(Names.W + "numPr")?.Element(Names.W + "numId")?.Attribute(Names.W + "val")?.Value == "0";
            if (!isUnnumbered && properties?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value is { } style)
                Next(style);
        }
    }

    /// <summary>The number of the next heading in this style; null where the style has none.</summary>
    public string? Next(string style)
    {
        if (!byStyle.TryGetValue(style, out var level))
            return null;
        if (!counts.TryGetValue(level.List, out var count))
            counts.Add(level.List, count = NotBegun());
        count[level.Index] = count[level.Index] == int.MinValue ? level.Starts[level.Index] : count[level.Index] + 1;
        for (var below = level.Index + 1; below < Levels; below++)
        {
            if (level.RestartsAfter(below))
                count[below] = int.MinValue;
        }

        return level.Print(count) is { Length: > 0 } printed ? printed : null;
    }

    private static int[] NotBegun()
    {
        var count = new int[Levels];
        Array.Fill(count, int.MinValue);
        return count;
    }

    private Level? LevelOf(string style)
    {
        var numbering = styles.Property(style, "pPr", "numPr");
        if (numbering is null || part is null || ValueOf(numbering, "numId") is not { } id || id == "0")
            return null;
        var list = part.Elements(Names.W + "num").FirstOrDefault(found => found.Attribute(Names.W + "numId")?.Value == id);
        if (list is null || Definition(ValueOf(list, "abstractNumId")) is not { } definition)
            return null;

        var levels = new XElement?[Levels];
        for (var index = 0; index < Levels; index++)
            levels[index] = LevelElement(list, definition, index);
        var linked = Array.FindIndex(levels, level => level is not null && ValueOf(level, "pStyle") == style);
        var at = linked >= 0 ? linked : Number(numbering, "ilvl", 0);
        return at is < 0 or >= Levels || levels[at] is null ? null : Level.Of(ValueOf(list, "abstractNumId")!, at, levels, list);
    }

    /// <summary>The list's definition; one that only names a style stands where that style is defined (17.9.21).</summary>
    private XElement? Definition(string? id)
    {
        var definition = part!.Elements(Names.W + "abstractNum").FirstOrDefault(found => found.Attribute(Names.W + "abstractNumId")?.Value == id);
        return definition is not null && ValueOf(definition, "numStyleLink") is { } link
            ? part.Elements(Names.W + "abstractNum").FirstOrDefault(found => ValueOf(found, "styleLink") == link) ?? definition
            : definition;
    }

    private static XElement? LevelElement(XElement list, XElement definition, int index) =>
        Override(list, index)?.Element(Names.W + "lvl") ?? AtLevel(definition.Elements(Names.W + "lvl"), index);

    private static XElement? Override(XElement list, int index) => AtLevel(list.Elements(Names.W + "lvlOverride"), index);

    private static XElement? AtLevel(IEnumerable<XElement> levels, int index) =>
        levels.FirstOrDefault(level => level.Attribute(Names.W + "ilvl")?.Value == index.ToString(CultureInfo.InvariantCulture));

    private static string? ValueOf(XElement parent, string name) => parent.Element(Names.W + name)?.Attribute(Names.W + "val")?.Value;

    private static int Number(XElement? parent, string name, int otherwise) =>
        parent is not null && int.TryParse(ValueOf(parent, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>A level of a list, with what it needs of those above it.</summary>
    private sealed record Level(string List, int Index, int[] Starts, int[] Restarts, string[] Formats, string Text, bool IsLegal)
    {
        public static Level Of(string list, int index, XElement?[] levels, XElement num) => new(
            list,
            index,
            [.. levels.Select((level, at) => Number(Override(num, at), "startOverride", Number(level, "start", 1)))],
            [.. levels.Select((level, at) => Number(level, "lvlRestart", at))],
            [.. levels.Select(level => level is null ? "decimal" : ValueOf(level, "numFmt") ?? "decimal")],
            Formatted(levels[index]!),
            levels[index]!.Element(Names.W + "isLgl") is { } legal && StyleSheet.IsOn(legal));

        /// <summary>Whether a level begins anew after this one (17.9.10); 0 says that it never does.</summary>
        public bool RestartsAfter(int below) => Restarts[below] > 0 && Index < Restarts[below];

        public string Print(int[] counts)
        {
            var printed = Text;
            for (var at = Levels - 1; at >= 0; at--)
            {
                var count = counts[at] == int.MinValue ? Starts[at] : counts[at];
                printed = printed.Replace("%" + (at + 1), NumberFormat.Print(count, IsLegal ? "decimal" : Formats[at]), StringComparison.Ordinal);
            }

            return printed.Trim();
        }

        /// <summary>A bullet is a drawing rather than a number, and the contents do not repeat it.</summary>
        private static string Formatted(XElement level) =>
            ValueOf(level, "numFmt") is "bullet" or "none" ? "" : ValueOf(level, "lvlText") ?? "";
    }
}
