using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Findings;
using ReportKit.Papers;
using ReportKit.Word.Format;

namespace ReportKit.Word.Reading;

/// <summary>
/// A paper from a Word document, whichever program saved it. It is read as somebody reads it who has accepted all tracked changes
/// and looks at no comments; pages are Word's to lay out, so that paragraphs have none.
/// </summary>
public static class WordPaper
{
    /// <param name="path">The file: a document or a template, with macros or without.</param>
    /// <param name="name">What people call it.</param>
    /// <exception cref="UnusableFileException">It is no Word document, or cannot be read.</exception>
    public static Paper Read(string path, string name)
    {
        using var document = DocumentParts.Open(path);
        var remarks = new ReadingRemarks(name);
        var body = new StoryReader(document, document.Main, PaperPart.Body, remarks);
        body.Read(document.Main.Root.Element(Names.W + "body")?.Elements() ?? []);
        var paragraphs = ImmutableArray.CreateBuilder<PaperParagraph>();
        paragraphs.AddRange(body.Paragraphs);
        foreach (var part in RunningParts(document))
        {
            var running = new StoryReader(document, part, PaperPart.Furniture, remarks);
            running.Read(part.Root.Elements());
            paragraphs.AddRange(running.Paragraphs);
        }

        var properties = document.Properties(remarks);
        return new Paper(name, paragraphs.DrainToImmutable(), remarks.Findings()) { Properties = properties };
    }

    /// <summary>The headers and footers that a section shows, each once (ECMA-376-1, 17.10).</summary>
    private static IEnumerable<DocumentPart> RunningParts(DocumentParts document) =>
        document.Main.Root.Descendants(Names.W + "sectPr")
            .Elements()
            .Where(element => element.Name.LocalName is "headerReference" or "footerReference")
            .Select(reference => reference.Attribute(Names.R + "id")?.Value)
            .OfType<string>()
            .Select(document.Main.PartOf)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(document.Part)
            .OfType<DocumentPart>();
}
