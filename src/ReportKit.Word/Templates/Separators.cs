using System.Globalization;
using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>The lines above footnotes (ECMA-376-1, 17.11.23 and 17.11.1), which settings name by their ids.</summary>
internal static class Separators
{
    /// <summary>In the order of their ids, as Word gives them; settings do not say which is which.</summary>
    private static readonly string[] Kinds = ["separator", "continuationSeparator", "continuationNotice"];

    /// <summary>The separators that a template lacks: those that its settings name, and else the usual two.</summary>
    /// <param name="there">The notes of its own.</param>
    /// <param name="settings">Null where it has none.</param>
    public static IEnumerable<XElement> Lacking(IReadOnlyCollection<XElement> there, XElement? settings)
    {
        List<string> named = [.. settings?.Element(Names.W + "footnotePr")?.Elements(Names.W + "footnote").Select(Id) ?? []];
        if (named.Count == 0 && there.All(note => note.Attribute(Names.W + "type") is null or { Value: "normal" }))
            named = ["-1", "0"];
        var taken = there.Select(Id).ToHashSet(StringComparer.Ordinal);
        List<string> lacking = [.. named.Where(id => !taken.Contains(id)).Distinct(StringComparer.Ordinal)];
        lacking.Sort((one, other) => int.Parse(one, CultureInfo.InvariantCulture).CompareTo(int.Parse(other, CultureInfo.InvariantCulture)));
        var kinds = Kinds.Where(kind => !there.Any(note => note.Attribute(Names.W + "type")?.Value == kind)).ToList();
        return lacking.Select((id, at) => Separator(id, at < kinds.Count ? kinds[at] : Kinds[^1]));
    }

    /// <summary>Drops the names of separators of endnotes that are not there; a report has no endnotes.</summary>
    /// <param name="endnotes">The template's endnotes; null where it has none.</param>
    public static void DropThoseOfEndnotes(XElement settings, XElement? endnotes)
    {
        var there = endnotes?.Elements(Names.W + "endnote").Select(Id).ToHashSet(StringComparer.Ordinal) ?? [];
        settings.Elements(Names.W + "endnotePr").Elements(Names.W + "endnote").Where(named => !there.Contains(Id(named))).Remove();
    }

    private static XElement Separator(string id, string kind) => new(
        Names.W + "footnote",
        new XAttribute(Names.W + "type", kind),
        new XAttribute(Names.W + "id", id),
        new XElement(
            Names.W + "p",
            new XElement(Names.W + "pPr", new XElement(Names.W + "spacing", new XAttribute(Names.W + "before", 0), new XAttribute(Names.W + "after", 60), new XAttribute(Names.W + "line", 240), new XAttribute(Names.W + "lineRule", "auto"))),
            kind == "continuationNotice" ? null : new XElement(Names.W + "r", new XElement(Names.W + kind))));

    /// <summary>As its shortest digits, which is how notes and settings that mean the same agree.</summary>
    private static string Id(XElement note) =>
        int.TryParse(note.Attribute(Names.W + "id")?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id.ToString(CultureInfo.InvariantCulture) : "0";
}
