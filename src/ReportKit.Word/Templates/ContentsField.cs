using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>
/// Takes the old tables out of a template: the fields that Word made, wherever they begin and end (ECMA-376-1, 17.16.18 and
/// 17.16.5.68), and the paragraphs in the styles of entries in the control <c>contents</c>. What a person wrote around them stays.
/// </summary>
internal static class ContentsField
{
    private static readonly string[] EntryStyles = ["toc 1", "toc 2", "toc 3", "toc 4", "toc 5", "toc 6", "toc 7", "toc 8", "toc 9"];

    /// <summary>The names of the style of the heading over a table, as Word and LibreOffice give them.</summary>
    private static readonly string[] Titles = ["TOC Heading", "Contents Heading", "Index Heading", "TOA Heading"];

    /// <param name="text">The whole main text: a field may end after its control.</param>
    /// <returns>What stands after the old table in the control, and is to stay there.</returns>
    public static List<XElement> Remove(XElement text, XElement control, StyleSheet styles)
    {
        var entryStyles = EntryStyles.Select(styles.Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var titleStyles = Titles.Select(styles.Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var old = RemoveFields(text, control, IsTitle);
        old.UnionWith(control.Descendants(Names.W + "p").Where(IsEntry));
        List<XElement> after = old.Where(paragraph => paragraph.Ancestors().Contains(control)).InDocumentOrder().FirstOrDefault() is { } first
            ? [.. first.AncestorsAndSelf().First(element => element.Parent?.Parent == control).ElementsAfterSelf()]
            : [];
        var blocks = BlocksBeside(text, control);
        foreach (var paragraph in old)
            RemoveParagraph(paragraph, IsEntry(paragraph), control);
        foreach (var block in blocks.Where(block => block.Descendants(Names.W + "p").All(paragraph => IsTitle(paragraph) || !HasWords(paragraph))))
            block.Remove();
        return [.. after.Where(element => element.Parent is not null)];

        bool IsEntry(XElement paragraph) => StyleOf(paragraph) is { } style && entryStyles.Contains(style);

        bool IsTitle(XElement paragraph) => StyleOf(paragraph) is { } style && titleStyles.Contains(style);
    }

    /// <summary>The tables that Word sets with their heading in a block of its gallery (17.5.2.11), beside the control: a heading over nothing is not left.</summary>
    private static List<XElement> BlocksBeside(XElement text, XElement control) =>
        [.. text.Descendants(Names.W + "docPartGallery")
            .Where(gallery => gallery.Attribute(Names.W + "val")?.Value == "Table of Contents")
            .Select(gallery => gallery.Ancestors(Names.W + "sdt").First())
            .Where(block => !block.DescendantsAndSelf().Contains(control) && !block.Ancestors().Contains(control))];

    private static bool HasWords(XElement paragraph) => paragraph.Descendants(Names.W + "t").Any(words => !string.IsNullOrWhiteSpace(words.Value));

    private static string? StyleOf(XElement paragraph) =>
        paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;

    /// <summary>
    /// Removes the runs of every table of contents, and of every field that begins or ends in the control, and gives the paragraphs
    /// that held some. The heading over a table may stand within its field, and stays with its words.
    /// </summary>
    private static HashSet<XElement> RemoveFields(XElement text, XElement control, Predicate<XElement> isTitle)
    {
        var touched = new HashSet<XElement>();
        var open = new Stack<OpenField>();
        var spans = new List<FieldSpan>();
        foreach (var mark in text.Descendants(Names.W + "fldChar").ToList())
        {
            var isInside = mark.Ancestors().Contains(control);
            switch (mark.Attribute(Names.W + "fldCharType")?.Value)
            {
                case "begin":
                    open.Push(new OpenField(mark.Parent!, isInside || IsTable(CodeAfter(mark.Parent!))));
                    break;
                case "end" when open.TryPop(out var field) && (field.IsOurs || isInside):
                    spans.Add(new FieldSpan(field.Begin, mark.Parent!));
                    break;
            }
        }

        foreach (var run in Runs(text).Where(run => spans.Exists(span => span.Holds(run))).ToList())
        {
            if (HoldsMark(run) || run.Ancestors(Names.W + "p").FirstOrDefault() is not { } paragraph || !isTitle(paragraph))
                Remove(run, touched);
        }

        foreach (var simple in text.Descendants(Names.W + "fldSimple").Where(simple => IsTable(simple.Attribute(Names.W + "instr")?.Value) || simple.Ancestors().Contains(control)).ToList())
            Remove(simple, touched);
        return touched;
    }

    /// <summary>The code of the field that begins in a run, as far as one run holds it.</summary>
    private static string? CodeAfter(XElement begin) =>
        begin.Elements(Names.W + "instrText").Concat(begin.ElementsAfterSelf(Names.W + "r").Elements(Names.W + "instrText")).FirstOrDefault()?.Value;

    private static bool IsTable(string? code) =>
        code?.Trim() is { } field && (field.Equals("TOC", StringComparison.OrdinalIgnoreCase) || field.StartsWith("TOC ", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<XElement> Runs(XElement text) => text.Descendants(Names.W + "r");

    private static bool HoldsMark(XElement run) => run.Elements().Any(element => element.Name.LocalName is "fldChar" or "instrText");

    /// <summary>A break of the page stays: it was not the field that set it.</summary>
    private static void Remove(XElement run, HashSet<XElement> touched)
    {
        if (run.Ancestors(Names.W + "p").FirstOrDefault() is { } paragraph)
            touched.Add(paragraph);
        if (run.Elements().Any(IsPageBreak))
            run.Elements().Where(element => element.Name != Names.W + "rPr" && !IsPageBreak(element)).Remove();
        else
            run.Remove();
    }

    private static bool IsPageBreak(XElement element) => element.Name == Names.W + "br" && element.Attribute(Names.W + "type")?.Value == "page";

    private static bool BreaksPage(XElement paragraph) =>
        paragraph.Descendants().Any(IsPageBreak) || paragraph.Element(Names.W + "pPr")?.Element(Names.W + "pageBreakBefore") is not null;

    /// <summary>
    /// A paragraph that also holds words of a person or breaks the page stays with these, one that ends a section with its break, and the last of a
    /// table's cell, which has to have one (ECMA-376-1, 17.4.65).
    /// </summary>
    private static void RemoveParagraph(XElement paragraph, bool isEntry, XElement control)
    {
        if (paragraph.Parent is null || (!isEntry && (BreaksPage(paragraph) || HasWords(paragraph))))
            return;
        if (paragraph.Descendants(Names.W + "sectPr").Any() || (paragraph.Parent.Name == Names.W + "tc" && paragraph.Parent.Elements(Names.W + "p").Take(2).Count() == 1))
        {
            paragraph.Elements().Where(element => element.Name != Names.W + "pPr").Remove();
            return;
        }

        var holder = paragraph.Parent;
        paragraph.Remove();
        if (holder.Name == Names.W + "sdtContent" && !holder.HasElements && holder.Parent != control)
            holder.Parent?.Remove();
    }

    private sealed record OpenField(XElement Begin, bool IsOurs);

    private sealed record FieldSpan(XElement Begin, XElement End)
    {
        public bool Holds(XElement run) => run == Begin || run == End || (Begin.IsBefore(run) && run.IsBefore(End));
    }
}
