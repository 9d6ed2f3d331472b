using System.Globalization;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Markup;
using ReportKit.Word.Writing;

namespace ReportKit.Word.Templates;

/// <summary>Fills the parts of a template that are copied: cover, closing page, headers, footers, theme and settings.</summary>
internal static class TemplateParts
{
    private const string Accent = "accent1";

    /// <summary>In English Metric Units: three times the highest page of Word.</summary>
    private const long HighestPicture = 60_000_000;

    /// <summary>Settings (ECMA-376-1, 17.15.1) that take something from another file, a database, a web address or a style sheet.</summary>
    private static readonly string[] LeadingOut =
        ["updateFields", "attachedTemplate", "linkStyles", "mailMerge", "saveThroughXslt", "useXSLTWhenSaving", "attachedSchema", "schemaLibrary", "smartTagType"];

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
            Controls.Link(ControlTags.Website, part, _ => links.IdOf(WebAddress.LinkTo(website)));
        Controls.Link(ControlTags.SocialLinks, part, line => links.IdOf(WebAddress.LinkTo(AddressIn(line))));
        if (!cover.IsDraft)
            Controls.Drop(ControlTags.Draft, part);
    }

    /// <summary>Gives the logo its alternative text; with a picture of the organisation's own, its place and its proportions.</summary>
    /// <param name="relationship">The relationship of the organisation's picture; null where the template's stays.</param>
    public static void PlaceLogo(XContainer part, string? organisation, Picture? picture, string relationship)
    {
        foreach (var control in Controls.With(ControlTags.Logo, part))
        {
            foreach (var properties in control.Descendants(Names.Wp + "docPr"))
                properties.SetAttributeValue("descr", organisation is null ? "Logo" : $"Logo of {PrintableText.Of(organisation)}");
            if (picture is null)
                continue;

            foreach (var blip in control.Descendants(Names.A + "blip"))
                blip.SetAttributeValue(Names.R + "embed", relationship);
            foreach (var extent in control.Descendants().Where(element => element.Name == Names.Wp + "extent" || element.Name == Names.A + "ext"))
                KeepProportions(extent, picture);
        }
    }

    /// <summary>The remarks of those who made the template are no part of a report.</summary>
    public static void DropComments(XContainer part) =>
        part.Descendants()
            .Where(element => element.Name == Names.W + "commentRangeStart" || element.Name == Names.W + "commentRangeEnd" || element.Name == Names.W + "commentReference")
            .Remove();

    /// <summary>
    /// Recolours a part: the theme's first accent, and the colours that refer to it. Those carry their value beside the
    /// reference (ECMA-376-1, 17.3.2.6), and LibreOffice 7.4 reads nothing else.
    /// </summary>
    public static void SetAccent(XContainer part, string colour)
    {
        foreach (var accent in part.Descendants(Names.A + "accent1").ToList())
            accent.ReplaceNodes(new XElement(Names.A + "srgbClr", new XAttribute("val", colour)));
        foreach (var element in part.Descendants())
        {
            if (element.Attribute(Names.W + "themeColor")?.Value == Accent)
                (element.Attribute(Names.W + "color") ?? element.Attribute(Names.W + "val"))?.SetValue(colour);
            if (element.Attribute(Names.W + "themeFill")?.Value == Accent)
                element.Attribute(Names.W + "fill")?.SetValue(colour);
        }
    }

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
    /// the data of a mail merge), and ask for no update.
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

    /// <summary>The address in a line such as <c>Network: address</c>.</summary>
    private static string AddressIn(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var hasName = colon >= 0 && !line.AsSpan(colon).StartsWith("://");
        return (hasName ? line[(colon + 1)..] : line).Trim();
    }

    /// <summary>The height stays; the width follows the picture. Measured in English Metric Units.</summary>
    private static void KeepProportions(XElement extent, Picture picture)
    {
        if (extent.Attribute("cx") is { } width && long.TryParse(extent.Attribute("cy")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var height) && height <= HighestPicture)
            width.SetValue(height * picture.Width / picture.Height);
    }
}
