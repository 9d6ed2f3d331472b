using System.Xml.Linq;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>Fills the content controls (ECMA-376-1, 17.5.2) of a template's cover, closing page, headers and footers.</summary>
internal static class Controls
{
    private static readonly char[] Separators = [' ', '|', '·', '•', '-', '–', '—', ',', ';', ':', '/', '\u00A0'];

    public static string? TagOf(XElement control) =>
        control.Element(Names.W + "sdtPr")?.Element(Names.W + "tag")?.Attribute(Names.W + "val")?.Value;

    /// <summary>The controls with this tag that hold something, be it nothing but space, and do not stand in another one of them.</summary>
    public static List<XElement> With(string tag, XContainer part) =>
    [
        .. part.Descendants(Names.W + "sdt").Where(control => TagOf(control) == tag
            && control.Element(Names.W + "sdtContent") is not null
            && !control.Ancestors(Names.W + "sdt").Any(outer => TagOf(outer) == tag)),
    ];

    /// <summary>
    /// Puts a text into every control of this tag. A blank text takes its control away, with the separator beside it, and with
    /// the paragraph where no other field stands in it; a paragraph that starts a page stays, empty.
    /// </summary>
    public static void Fill(string tag, string? text, XContainer part)
    {
        foreach (var control in With(tag, part))
        {
            if (string.IsNullOrWhiteSpace(text))
                Remove(control);
            else
                SetText(control, text);
        }
    }

    /// <summary>Removes the controls of this tag with everything in them.</summary>
    public static void Drop(string tag, XContainer part)
    {
        foreach (var control in With(tag, part))
            control.Remove();
    }

    /// <summary>Makes one paragraph for each text of the first paragraph in the control; no texts take the control away.</summary>
    public static void Repeat(string tag, IReadOnlyCollection<string> texts, XContainer part)
    {
        foreach (var control in With(tag, part))
        {
            var content = control.Element(Names.W + "sdtContent");
            if (texts.Count == 0 || content?.Element(Names.W + "p") is not { } pattern)
            {
                control.Remove();
                continue;
            }

            MarkFilled(control);
            content.ReplaceNodes(texts.Select(text => new XElement(pattern.Name, pattern.Attributes(), pattern.Element(Names.W + "pPr"), Runs(pattern, text))));
        }
    }

    /// <summary>Makes the words of every paragraph in the controls of this tag lead to an address.</summary>
    /// <param name="relationship">Gives the relationship of the address for the words; null where they are no address.</param>
    public static void Link(string tag, XContainer part, Func<string, string?> relationship)
    {
        foreach (var control in With(tag, part))
        {
            // A control for plain text may hold no link (ECMA-376-1, 17.5.2.44).
            control.Element(Names.W + "sdtPr")?.Elements(Names.W + "text").Remove();
            foreach (var holder in control.Descendants(Names.W + "r").Select(run => run.Parent!).Distinct().ToList())
            {
                var runs = holder.Elements(Names.W + "r").ToList();
                if (relationship(string.Concat(runs.Select(run => run.Value))) is not { } id)
                    continue;
                runs[0].AddBeforeSelf(new XElement(Names.W + "hyperlink", new XAttribute(Names.R + "id", id), runs));
                runs.ForEach(run => run.Remove());
            }
        }
    }

    /// <summary>Sets words of several lines free of their control: LibreOffice 7.4 loses the line breaks in it.</summary>
    public static void FreeLines(XContainer part)
    {
        foreach (var control in part.Descendants(Names.W + "sdt").Where(control => control.Parent!.Name == Names.W + "p" && control.Descendants(Names.W + "br").Any()).ToList())
            control.ReplaceWith(control.Element(Names.W + "sdtContent")!.Nodes());
    }

    private static void SetText(XElement control, string text)
    {
        MarkFilled(control);
        var content = control.Element(Names.W + "sdtContent")!;
        var holder = content.Descendants(Names.W + "p").FirstOrDefault() ?? content;
        var runs = Runs(holder, text).ToList();
        holder.Elements().Where(element => element.Name != Names.W + "pPr").Remove();
        holder.Add(runs);
    }

    /// <summary>Runs in the look of the control's first run, without that of a placeholder: one, or as many as there are directions.</summary>
    private static IEnumerable<XElement> Runs(XElement holder, string text)
    {
        var properties = holder.Descendants(Names.W + "rPr").FirstOrDefault(properties => properties.Parent?.Name == Names.W + "r");
        var look = properties is null ? new XElement(Names.W + "rPr") : new XElement(properties);
        look.Elements(Names.W + "rStyle").Where(style => style.Attribute(Names.W + "val")?.Value == "PlaceholderText").Remove();
        var words = string.Join('\n', text.Split('\n').Select(line => Document.PrintableText.Of(line.Trim())));
        var first = 0;
        while (first < words.Length && !char.IsLetter(words[first]))
            first++;
        foreach (var (start, length, isRightToLeft) in Direction.Split(words, first < words.Length && Direction.MayRunRightToLeft(words.Substring(first, 1))))
            yield return Run(look, words.Substring(start, length), isRightToLeft);
    }

    private static XElement Run(XElement look, string text, bool isRightToLeft)
    {
        var own = new XElement(look);
        if (isRightToLeft)
            PropertyOrder.Put(own, new XElement(Names.W + "rtl"));
        var run = new XElement(Names.W + "r", own.HasElements ? own : null);
        foreach (var line in text.Split('\n'))
        {
            if (run.Elements(Names.W + "t").Any())
                run.Add(new XElement(Names.W + "br"));
            run.Add(new XElement(Names.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line));
        }

        return run;
    }

    /// <summary>It shows no placeholder any more, and no data that Word would put in its place when it opens the file.</summary>
    private static void MarkFilled(XElement control) =>
        control.Element(Names.W + "sdtPr")?.Elements().Where(element => element.Name.LocalName is "showingPlcHdr" or "dataBinding").Remove();

    private static void Remove(XElement control)
    {
        var paragraph = control.Ancestors(Names.W + "p").FirstOrDefault();
        var separator = (control.ElementsAfterSelf().FirstOrDefault() is { } after && IsSeparator(after) ? after : null)
            ?? (control.ElementsBeforeSelf().LastOrDefault() is { } before && IsSeparator(before) ? before : null);
        separator?.Remove();
        control.Remove();
        if (paragraph is null || paragraph.Descendants(Names.W + "sdt").Any() || paragraph.Descendants(Names.W + "fldChar").Any() || paragraph.Descendants(Names.W + "sectPr").Any())
            return;
        if (paragraph.Descendants(Names.W + "pageBreakBefore").Any())
            paragraph.Elements().Where(element => element.Name != Names.W + "pPr").Remove();
        else
            paragraph.Remove();
    }

    private static bool IsSeparator(XElement element) =>
        element.Name == Names.W + "r" && element.Value.Length > 0 && element.Value.Trim(Separators).Length == 0;
}
