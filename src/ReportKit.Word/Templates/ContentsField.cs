using System.Xml.Linq;

namespace ReportKit.Word.Templates;

/// <summary>
/// Takes the old table out of the control <c>contents</c>: the field that Word made, wherever it begins and ends
/// (ECMA-376-1, 17.16.18), and the paragraphs in the styles of its entries. What a person wrote around it stays.
/// </summary>
internal static class ContentsField
{
    private const int EntryLevels = 9;

    /// <param name="text">The whole main text: a field may end behind its control.</param>
    /// <returns>What stands behind the old table in the control, and is to stay there.</returns>
    public static List<XElement> Remove(XElement text, XElement control, StyleSheet styles)
    {
        var entryStyles = Enumerable.Range(1, EntryLevels).Select(level => styles.Find($"toc {level}")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var old = RemoveFields(text, control);
        old.UnionWith(control.Descendants(Names.W + "p").Where(IsEntry));
        List<XElement> behind = old.Where(paragraph => paragraph.Ancestors().Contains(control)).InDocumentOrder().FirstOrDefault() is { } first
            ? [.. first.AncestorsAndSelf().First(element => element.Parent?.Parent == control).ElementsAfterSelf()]
            : [];
        foreach (var paragraph in old)
            RemoveParagraph(paragraph, IsEntry(paragraph));
        return [.. behind.Where(element => element.Parent is not null)];

        bool IsEntry(XElement paragraph) => StyleOf(paragraph) is { } style && entryStyles.Contains(style);
    }

    private static string? StyleOf(XElement paragraph) =>
        paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;

    /// <summary>Removes the runs of every field that begins or ends in the control, and gives the paragraphs that held some.</summary>
    private static HashSet<XElement> RemoveFields(XElement text, XElement control)
    {
        var touched = new HashSet<XElement>();
        var open = new Stack<(XElement Begin, bool IsOurs)>();
        var spans = new List<(XElement Begin, XElement End)>();
        foreach (var mark in text.Descendants(Names.W + "fldChar").ToList())
        {
            var isInside = mark.Ancestors().Contains(control);
            switch (mark.Attribute(Names.W + "fldCharType")?.Value)
            {
                case "begin":
                    open.Push((mark.Parent!, isInside));
                    break;
                case "end" when open.TryPop(out var field) && (field.IsOurs || isInside):
                    spans.Add((field.Begin, mark.Parent!));
                    break;
            }
        }

        foreach (var run in Runs(text).Where(run => spans.Any(span => IsWithin(run, span))).ToList())
            Remove(run, touched);
        foreach (var simple in control.Descendants(Names.W + "fldSimple").ToList())
            Remove(simple, touched);
        return touched;
    }

    private static IEnumerable<XElement> Runs(XElement text) => text.Descendants(Names.W + "r");

    private static bool IsWithin(XElement run, (XElement Begin, XElement End) span) =>
        run == span.Begin || run == span.End || (span.Begin.IsBefore(run) && run.IsBefore(span.End));

    private static void Remove(XElement run, HashSet<XElement> touched)
    {
        if (run.Ancestors(Names.W + "p").FirstOrDefault() is { } paragraph)
            touched.Add(paragraph);
        run.Remove();
    }

    /// <summary>A paragraph that also holds words of a person stays with these, and one that ends a section with its break.</summary>
    private static void RemoveParagraph(XElement paragraph, bool isEntry)
    {
        if (paragraph.Parent is null || (!isEntry && paragraph.Descendants(Names.W + "t").Any(words => !string.IsNullOrWhiteSpace(words.Value))))
            return;
        if (paragraph.Descendants(Names.W + "sectPr").Any())
            paragraph.Elements().Where(element => element.Name != Names.W + "pPr").Remove();
        else
            paragraph.Remove();
    }
}
