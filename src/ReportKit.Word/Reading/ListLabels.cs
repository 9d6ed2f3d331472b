using System.Globalization;
using System.Xml.Linq;
using ReportKit.Papers;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>Counts the lists of a document as Word does, and gives the label of each item (ECMA-376-1, 17.9).</summary>
/// <param name="part">The part of the numbering; null where the document has none.</param>
internal sealed class ListLabels(XElement? part, StyleSheet styles)
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> lists = ById(part, "num", "numId");
    private readonly Dictionary<string, XElement> forms = ById(part, "abstractNum", "abstractNumId");
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> restarted = new(StringComparer.Ordinal);

    /// <summary>The list and level of a paragraph; null where it is in none.</summary>
    /// <param name="own">The paragraph's own properties.</param>
    /// <param name="style">The id of its style.</param>
    public ListPlace? PlaceOf(XElement? own, string? style)
    {
        var numbered = own?.Element(Names.W + "numPr");
        var ofStyle = styles.Property(style, "pPr", "numPr");
        var id = Value(numbered, "numId") ?? (numbered?.Element(Names.W + "numId") is null ? Value(ofStyle, "numId") : null);
        if (id is null or "0" || !lists.TryGetValue(id, out var list) || FormOf(list) is not { } form)
            return null;
        var level = Number(Value(numbered, "ilvl")) ?? Number(Value(ofStyle, "ilvl")) ?? LevelOfStyle(form, style) ?? 0;
        return level is >= 0 and < Levels && Level(list, form, level) is not null ? new ListPlace(id, level) : null;
    }

    /// <summary>Counts one more item; null where nothing is printed before it.</summary>
    public PaperListMark? Next(ListPlace place)
    {
        var list = lists[place.List];
        var form = FormOf(list)!;
        var counted = Count(list, form, place);
        var level = Level(list, form, place.Level)!;
        var format = FormatOf(level);
        var label = format == "bullet" ? Bullet(level) : Label(list, form, level, counted);
        return label.Trim().Length == 0 ? null : new PaperListMark(label.Trim(), place.Level) { IsNumber = format is not ("bullet" or "none") };
    }

    /// <summary>What a level says of the paragraphs in it, such as their indents.</summary>
    public XElement? PropertiesOf(ListPlace place) =>
        Level(lists[place.List], FormOf(lists[place.List])!, place.Level)?.Element(Names.W + "pPr");

    /// <summary>Counters are shared by all lists of a form; a list that starts anew does so at its first item of the level (17.9.26).</summary>
    private int?[] Count(XElement list, XElement form, ListPlace place)
    {
        var key = Attribute(form, "abstractNumId") ?? "";
        if (!counters.TryGetValue(key, out var counted))
            counters.Add(key, counted = new int?[Levels]);
        var fresh = Number(Value(Override(list, place.Level), "startOverride"));
        counted[place.Level] = fresh is { } start && restarted.Add($"{place.List} {place.Level}")
            ? start
            : counted[place.Level] is { } before ? Math.Min(before, int.MaxValue - 1) + 1 : StartOf(list, form, place.Level);
        for (var above = 0; above < place.Level; above++)
            counted[above] ??= StartOf(list, form, above);
        for (var below = place.Level + 1; below < Levels; below++)
        {
            if (Restarts(Level(list, form, below), place.Level))
                counted[below] = null;
        }

        return counted;
    }

    /// <summary>A level starts again after any above it, or after those that it names (17.9.10).</summary>
    private static bool Restarts(XElement? level, int after) => Number(Value(level, "lvlRestart")) is not { } named || (named > 0 && after < named);

    private static string Label(XElement list, XElement form, XElement level, int?[] counted)
    {
        var text = Value(level, "lvlText") ?? "";
        var isLegal = level.Element(Names.W + "isLgl") is { } legal && StyleSheet.IsOn(legal);
        for (var at = 0; at < Levels; at++)
        {
            var mark = $"%{at + 1}";
            if (text.Contains(mark, StringComparison.Ordinal))
                text = text.Replace(mark, NumberFormat.Print(counted[at] ?? StartOf(list, form, at), isLegal ? "decimal" : FormatOf(Level(list, form, at))), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Bullet(XElement level) =>
        Symbols.Text(Value(level, "lvlText") ?? "", level.Element(Names.W + "rPr")?.Element(Names.W + "rFonts")?.Attribute(Names.W + "ascii")?.Value) is { Length: > 0 } bullet
            ? bullet
            : level.Element(Names.W + "lvlPicBulletId") is null ? "" : "•";

    private static int StartOf(XElement list, XElement form, int level) => Number(Value(Level(list, form, level), "start")) ?? 0;

    private static string FormatOf(XElement? level) => Value(level, "numFmt") ?? "decimal";

    private static int? LevelOfStyle(XElement form, string? style) =>
        style is null ? null : Number(Attribute(form.Elements(Names.W + "lvl").FirstOrDefault(level => Value(level, "pStyle") == style), "ilvl"));

    private static XElement? Level(XElement list, XElement form, int level) =>
        Override(list, level)?.Element(Names.W + "lvl") ?? OfLevel(form, "lvl", level);

    private static XElement? Override(XElement list, int level) => OfLevel(list, "lvlOverride", level);

    private static XElement? OfLevel(XElement holder, string name, int level) =>
        holder.Elements(Names.W + name).FirstOrDefault(element => Number(Attribute(element, "ilvl")) == level);

    /// <summary>The form of a list; one that is a style's is found through that style (17.9.21).</summary>
    private XElement? FormOf(XElement list)
    {
        var form = forms.GetValueOrDefault(Value(list, "abstractNumId") ?? "");
        if (Value(form, "numStyleLink") is not { } style)
            return form;
        var linked = styles.Property(style, "pPr", "numPr");
        return lists.TryGetValue(Value(linked, "numId") ?? "", out var other) ? forms.GetValueOrDefault(Value(other, "abstractNumId") ?? "") : form;
    }

    private static Dictionary<string, XElement> ById(XElement? part, string name, string id)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in part?.Elements(Names.W + name) ?? [])
            found.TryAdd(Attribute(element, id) ?? "", element);
        return found;
    }

    private static string? Value(XElement? holder, string name) => Attribute(holder?.Element(Names.W + name), "val");

    private static string? Attribute(XElement? element, string name) => element?.Attribute(Names.W + name)?.Value;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Which list a paragraph is in.</summary>
/// <param name="Level">0 for the outermost.</param>
internal sealed record ListPlace(string List, int Level);
