using System.Xml;
using System.Xml.Linq;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Papers;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>The parts of a Word document, as they are asked for.</summary>
internal sealed class DocumentParts : IDisposable
{
    private const string Kind = "Word document";

    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly OfficePackage package;
    private readonly Lazy<NoteTexts> footnotes;
    private readonly Lazy<NoteTexts> endnotes;

    private DocumentParts(OfficePackage package, string main)
    {
        this.package = package;
        Main = Part(main) ?? throw new UnusableFileException($"{package.File} is damaged: its main part {CellFindings.Excerpt(main)} is missing.");
        if (Main.Root.Name != Names.W + "document")
            throw new UnusableFileException($"{package.File} is not a {Kind}.");
        Styles = new StyleSheet(Related("styles")?.Root);
        ParagraphStyles = new ParagraphStyles(Styles);
        RunLooks = new RunLooks(Styles);
        Lists = new ListLabels(Related("numbering")?.Root, Styles);
        footnotes = new Lazy<NoteTexts>(() => new NoteTexts(Related("footnotes")));
        endnotes = new Lazy<NoteTexts>(() => new NoteTexts(Related("endnotes")));
    }

    public DocumentPart Main { get; }

    public StyleSheet Styles { get; }

    public ParagraphStyles ParagraphStyles { get; }

    public RunLooks RunLooks { get; }

    public ListLabels Lists { get; }

    public NoteTexts Footnotes => footnotes.Value;

    public NoteTexts Endnotes => endnotes.Value;

    /// <exception cref="UnusableFileException">It is no Word document, or cannot be read.</exception>
    public static DocumentParts Open(string path)
    {
        var package = OfficePackage.Open(path, Kind);
        try
        {
            var main = package.Relationships("").FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false })
                ?? throw new UnusableFileException($"{package.File} is not a {Kind}: it names no main part.");
            return new DocumentParts(package, main.Target);
        }
        catch (UnusableFileException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The part of this name; null where there is none.</summary>
    /// <exception cref="UnusableFileException">It is no well-formed XML.</exception>
    public DocumentPart? Part(string name) => package.Has(name) ? new DocumentPart(Load(name), package.Relationships(name)) : null;

    /// <summary>The title and authors that the file says it has (ECMA-376-2, 11).</summary>
    public PaperProperties Properties(ReadingRemarks remarks)
    {
        var parts = package.Relationships("").Where(relationship => relationship is { Kind: "core-properties", IsExternal: false }).Select(relationship => relationship.Target).Where(package.Has).ToList();
        if (parts.Count > 1)
            remarks.SeveralProperties();
        try
        {
            var core = parts.Count == 0 ? null : Load(parts[0]);
            return new PaperProperties(Text(core, "title"), Text(core, "creator"));
        }
        catch (UnusableFileException)
        {
            remarks.UnreadableProperties();
            return new PaperProperties(null, null);
        }
    }

    public void Dispose() => package.Dispose();

    private static string? Text(XElement? core, string name) =>
        core?.Element(DublinCore + name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private DocumentPart? Related(string kind) =>
        Main.Relationships.FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal) is { } found ? Part(found.Target) : null;

    private XElement Load(string part)
    {
        try
        {
            using var xml = package.OpenDocumentXml(part);
            return StrictNames.Transitional(XElement.Load(xml));
        }
        catch (XmlException fault)
        {
            throw package.Damaged(fault);
        }
    }
}
