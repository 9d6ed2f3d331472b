using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Markup;
using ReportKit.Word.Format;

namespace ReportKit.Word.Templates;

/// <summary>Fills the parts of a template that are copied: cover, closing page, headers, footers, theme and settings.</summary>
internal static class TemplateParts
{
    /// <summary>Settings (ECMA-376-1, 17.15.1) that take something from another file, a database, a web address or a style sheet, or hold up whoever works on.</summary>
    private static readonly string[] LeadingOut =
        ["updateFields", "trackRevisions", "documentProtection", "attachedTemplate", "linkStyles", "mailMerge", "saveThroughXslt", "useXSLTWhenSaving", "attachedSchema", "schemaLibrary", "smartTagType"];

    /// <summary>Puts the report's fields into the content controls of a part.</summary>
    /// <param name="links">The addresses that the part leads to.</param>
    public static void Fill(XContainer part, ReportDocument document, LinkTargets links)
    {
        var cover = document.Cover;
        var closing = document.Closing;
        Controls.Fill(ControlTags.RunningTitle, cover.RunningTitle, part);
        Controls.Fill(ControlTags.ShortTitle, cover.ShortTitle, part);
        Controls.Fill(ControlTags.Title, cover.Title, part);
        Controls.Fill(ControlTags.Subtitle, cover.Subtitle, part);
        Controls.Fill(ControlTags.Authors, cover.Authors, part);
        Controls.Fill(ControlTags.Function, cover.Function, part);
        Controls.Fill(ControlTags.Number, cover.Number, part);
        Controls.Fill(ControlTags.Date, cover.Date, part);
        Controls.Fill(ControlTags.Month, cover.Month, part);
        Controls.Fill(ControlTags.Organisation, closing.Organisation, part);
        Controls.Fill(ControlTags.Office, closing.Function, part);
        Controls.Fill(ControlTags.Tagline, closing.Tagline, part);
        Controls.Fill(ControlTags.Website, closing.Website, part);
        Controls.Repeat(ControlTags.SocialLinks, closing.SocialLinks, part);
        if (closing.Website is { } website)
            Controls.Link(ControlTags.Website, part, _ => links.IdOf(ContactLine.LinkOf(website)));
        Controls.Link(ControlTags.SocialLinks, part, line => links.IdOf(ContactLine.LinkOf(line)));
        if (!cover.IsDraft)
            Controls.Drop(ControlTags.Draft, part);
    }

    /// <summary>A field that is blank takes its paragraph away, but not the page that this starts by its style.</summary>
    public static void KeepPageBreaks(XContainer part, StyleSheet styles)
    {
        foreach (var paragraph in part.Descendants(Names.W + "p").Where(paragraph => paragraph.Descendants(Names.W + "sdt").Any() && styles.StartsPage(paragraph)))
            PropertyOrder.Put(PropertyOrder.Of(paragraph, "pPr"), new XElement(Names.W + "pageBreakBefore"));
    }

    /// <summary>The remarks of those who made the template are no part of a report.</summary>
    public static void DropComments(XContainer part) =>
        part.Descendants()
            .Where(element => element.Name == Names.W + "commentRangeStart" || element.Name == Names.W + "commentRangeEnd" || element.Name == Names.W + "commentReference")
            .Remove();

    /// <summary>
    /// Makes a language that of all text that says nothing else (ECMA-376-1, 17.7.5.1 and 17.15.1.88), by which Word proofs it,
    /// screen readers speak it, and the theme's fonts for its script are chosen. A region that the template gives it stays.
    /// </summary>
    /// <param name="part">Styles or settings.</param>
    public static void SetLanguage(XElement part, string language)
    {
        if (LanguageTag.Of(language) is not { } tag)
            return;

        foreach (var element in UsualLanguages(part).ToList())
        {
            var usual = element.Attribute(Names.W + tag.Attribute)?.Value;
            if (usual?.StartsWith(tag.Tag + "-", StringComparison.OrdinalIgnoreCase) != true)
                element.SetAttributeValue(Names.W + tag.Attribute, tag.Tag);
        }
    }

    /// <summary>
    /// The settings of a document that stands by itself and opens without a question: they lead nowhere (as to the template, or to
    /// the data of a mail merge), ask for no update, and neither track nor forbid what a person goes on to change.
    /// </summary>
    public static void DetachSettings(XElement settings) =>
        settings.Elements()
            .Where(element => LeadingOut.Contains(element.Name.LocalName, StringComparer.Ordinal) || element.DescendantsAndSelf().Attributes(Names.R + "id").Any())
            .Remove();

    /// <summary>The elements that hold the usual language: of the defaults, of the usual paragraph style, and of the theme.</summary>
    private static IEnumerable<XElement> UsualLanguages(XElement part)
    {
        if (part.Name == Names.W + "settings")
            return part.Elements(Names.W + "themeFontLang");

        var defaults = First(part, "docDefaults");
        var usual = Last(First(First(defaults, "rPrDefault"), "rPr"), "lang");
        var normal = part.Elements(Names.W + "style").Where(style => style.Attribute(Names.W + "type")?.Value == "paragraph" && style.Attribute(Names.W + "default") is not null);
        return normal.Elements(Names.W + "rPr").Elements(Names.W + "lang").Prepend(usual);
    }

    private static XElement First(XElement parent, string name)
    {
        if (parent.Element(Names.W + name) is null)
            parent.AddFirst(new XElement(Names.W + name));
        return parent.Element(Names.W + name)!;
    }

    private static XElement Last(XElement parent, string name)
    {
        if (parent.Element(Names.W + name) is null)
            parent.Add(new XElement(Names.W + name));
        return parent.Element(Names.W + name)!;
    }
}
