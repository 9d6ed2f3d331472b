using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Packaging;
using ReportKit.Sheets;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.Word;

/// <summary>Writes a report as a Word file, from a template.</summary>
public sealed class WordReport
{
    private readonly ReportDocument document;
    private readonly Template template;
    private readonly Branding branding;
    private readonly ReportParts parts;
    private readonly DraftMark? draft;
    private readonly ReportLanguage language;

    /// <summary>The styles that the cover sets smaller, which is written before them.</summary>
    private Dictionary<string, int> coverSizes = [];

    /// <summary>The room on the narrowest page, which the text tells.</summary>
    private TextFrame frame = TextFrame.Of(null);

    /// <summary>The styles in the organisation's colour.</summary>
    private readonly Lazy<StyleSheet> recoloured;

    private WordReport(ReportDocument document, Template template, Branding branding)
    {
        this.document = document;
        this.template = template;
        this.branding = branding;
        language = ReportLanguage.Of(document.Language);
        recoloured = new Lazy<StyleSheet>(() => new StyleSheet(template.PartOf("styles") is { } styles ? Branded(styles) : null));
        draft = document.Cover.IsDraft ? DraftMark.Of(template) : null;
        parts = ReportParts.Of(template, draft, branding.Logo);
    }

    /// <summary>The name of a report's file: its number, in the letters that every file system takes.</summary>
    public static string FileName(Report report) =>
        string.Concat(report.Number.Trim().Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ' ' ? letter : '-')) + ".docx";

    /// <summary>Writes the file; the same document, template and layout give the same bytes.</summary>
    /// <param name="layout">Where its pages begin and end; null leaves the numbers to Word.</param>
    /// <returns>How many footnotes were written.</returns>
    public static int Write(ReportDocument document, Template template, Branding branding, PageLayout? layout, Stream stream)
    {
        using var package = new PackageWriter(stream);
        return new WordReport(document, template, branding).Write(package, layout);
    }

    /// <summary>Whether the file is a report, whatever program has saved it since: those keep the list of its statements.</summary>
    public static bool IsReport(string path) => Holds(path, IsReport);

    /// <summary>Whether the file is a report that no other program has saved since it was written.</summary>
    public static bool IsAsWritten(string path) => Holds(path, package =>
    {
        using var xml = package.OpenXml(ReportParts.ExtendedProperties);
        return xml.ReadToFollowing("Application") && xml.ReadElementContentAsString() == PropertyParts.Application && IsReport(package);
    });

    /// <summary>What is no Word file holds nothing.</summary>
    private static bool Holds(string path, Func<OfficePackage, bool> holds)
    {
        try
        {
            using var package = OfficePackage.Open(path, "report");
            return holds(package);
        }
        catch (Exception fault) when (fault is UnusableFileException or XmlException)
        {
            return false;
        }
    }

    private static bool IsReport(OfficePackage package) => package.Parts.Any(part => IsStatementMap(package, part));

    private static bool IsStatementMap(OfficePackage package, string part)
    {
        if (!part.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            using var xml = package.OpenXml(part);
            return xml.MoveToContent() == XmlNodeType.Element && xml.NamespaceURI == StatementMark.Namespace;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private int Write(PackageWriter package, PageLayout? layout)
    {
        Write(package, ContentTypes.Part, parts.ContentTypes.WriteTo);
        Write(package, "_rels/.rels", parts.WritePackageRelationships);
        Write(package, ReportParts.CoreProperties, xml => PropertyParts.WriteCore(xml, document));
        Write(package, ReportParts.ExtendedProperties, PropertyParts.WriteExtended);
        var footnotes = WriteText(package, layout);
        foreach (var part in template.HeadersAndFooters)
            WriteFilled(package, part);
        if (draft is not null && parts.DraftHeader is { } header)
            Write(package, header, draft.Header().WriteTo);
        foreach (var part in parts.Recoloured)
            Write(package, part, Branded(part).WriteTo);
        WriteSettings(package);
        if (branding.Logo is { } logo)
            Write(package, parts.Logo, logo.Bytes);
        foreach (var part in parts.Copied)
            Copy(package, part);
        return footnotes;
    }

    private static void Write(PackageWriter package, string part, Action<XmlWriter> write)
    {
        using var stream = package.Create(part);
        using var xml = PartXml.Writer(stream);
        write(xml);
    }

    private static void Write(PackageWriter package, string part, byte[] bytes)
    {
        using var stream = package.Create(part);
        stream.Write(bytes);
    }

    private static void Write(PackageWriter package, string part, Spool spool)
    {
        using var stream = package.Create(part);
        spool.CopyTo(stream);
    }

    /// <summary>Writes the main text, and with it the parts that grow along: footnotes, comments and the list of statements.</summary>
    private int WriteText(PackageWriter package, PageLayout? layout)
    {
        using var footnoteSpool = new Spool();
        using var commentSpool = new Spool();
        using var statementSpool = new Spool();
        var footnotes = new FootnotesWriter(footnoteSpool.Xml, template, document.Language);
        var comments = new CommentsWriter(commentSpool.Xml, template);
        var statements = new StatementMap(statementSpool.Xml, document.Cover.Number);
        var links = new LinkTargets();
        Write(package, template.MainPart, xml =>
        {
            var paragraphs = new ParagraphWriter(xml, template, document.Language, links, footnotes);
            var body = new BodyWriter(xml, new BlockWriter(xml, template, paragraphs, comments), statements);
            var text = FilledText(links);
            if (!document.Remarks.IsEmpty)
                CommentsWriter.Mark(CommentedParagraph(text), comments.Add(document.Remarks), template);
            new MainPartWriter(xml, template, document.Language, body).Write(text, document, layout);
        });

        Write(package, ReportParts.RelationshipsOf(template.MainPart), xml => parts.WriteRelationships(xml, template.MainPart, links, hasLogo: true));
        Write(package, parts.Footnotes, footnoteSpool);
        Write(package, ReportParts.RelationshipsOf(parts.Footnotes), xml => parts.WriteRelationships(xml, parts.Footnotes, footnotes.Links, hasLogo: false));
        Write(package, parts.Statements, statementSpool);
        Write(package, ReportParts.RelationshipsOf(parts.Statements), parts.WriteStatementRelationships);
        Write(package, parts.StatementProperties, ReportParts.WriteStatementProperties);
        if (document.Cover.IsDraft)
            Write(package, parts.Comments, commentSpool);
        return footnotes.Count;
    }

    private XElement FilledText(LinkTargets links)
    {
        var text = Branded(template.MainPart);
        TemplateParts.DropComments(text);
        TemplateParts.KeepPageBreaks(text, template.Styles);
        TemplateParts.Fill(text, document, links);
        TemplateWords.Translate(text, language, document.Language);
        coverSizes = CoverFit.Apply(text, template.Styles);
        Logo.Place(text, LogoAlternative, branding.Logo, ReportParts.LogoId, drawing => TextFrame.At(drawing, text).WidthAt(drawing));
        Controls.FreeLines(text);
        frame = TextFrame.NarrowestOf(text);
        draft?.NameHeader(text, ReportParts.DraftHeaderId);
        return text;
    }

    private string LogoAlternative => document.Closing.Organisation is { } organisation ? language.LogoOf(PrintableText.Of(organisation)) : "Logo";

    /// <summary>Where on the cover a comment stands that concerns no row: at the title, or else at whatever comes first.</summary>
    private static XElement CommentedParagraph(XElement text) =>
        Controls.With(ControlTags.Title, text).SelectMany(control => control.Ancestors(Names.W + "p").Concat(control.Descendants(Names.W + "p"))).FirstOrDefault()
        ?? text.Descendants(Names.W + "p").First();

    private void WriteFilled(PackageWriter package, string part)
    {
        var text = Branded(part);
        var links = new LinkTargets();
        TemplateParts.Fill(text, document, links);
        TemplateWords.Translate(text, language, document.Language);
        RunningLine.Fit(text, template.Styles, frame);
        var hasLogo = Logo.Place(text, LogoAlternative, branding.Logo, ReportParts.LogoId, frame.WidthAt);
        if (text.Name == Names.W + "hdr")
            draft?.AddTo(text);
        Write(package, part, text.WriteTo);
        if (links.Ids.Count > 0 || hasLogo || template.Package.Has(ReportParts.RelationshipsOf(part)))
            Write(package, ReportParts.RelationshipsOf(part), xml => parts.WriteRelationships(xml, part, links, hasLogo));
    }

    /// <summary>A part of the template in the organisation's colour, and the styles in the report's language.</summary>
    private XElement Branded(string part)
    {
        var root = template.Load(part);
        var isStyles = part == template.PartOf("styles");
        if (branding.AccentColour is { } digits)
        {
            AccentColour.Set(root, new Colour(digits));
            if (isStyles)
                AccentColour.KeepStylesReadable(root);
            else if (root.Name.Namespace == Names.W && root.Name.LocalName is "document" or "hdr" or "ftr")
                AccentColour.KeepReadable(root, recoloured.Value);
        }

        if (isStyles)
        {
            CoverFit.SetSizes(root, coverSizes);
            TemplateParts.SetLanguage(root, document.Language);
        }

        return root;
    }

    private void WriteSettings(PackageWriter package)
    {
        if (template.PartOf("settings") is not { } part)
            return;
        var settings = template.Load(part);
        TemplateParts.DetachSettings(settings);
        Separators.DropThoseOfEndnotes(settings, template.PartOf("endnotes") is { } endnotes ? template.Load(endnotes) : null);
        TemplateParts.SetLanguage(settings, document.Language);
        Write(package, part, settings.WriteTo);
    }

    private void Copy(PackageWriter package, string part)
    {
        using var from = template.Package.OpenPart(part);
        using var to = package.Create(part);
        from.CopyTo(to);
    }
}
