using System.Globalization;
using System.Xml.Linq;
using ReportKit.Papers;
using ReportKit.Word.Format;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Reading;

/// <summary>
/// Reads a story of a document, such as its body or a note: paragraphs in their order, those of tables and boxes where they stand
/// (ECMA-376-1, 17.2).
/// </summary>
/// <param name="part">The part that the story stands in.</param>
/// <param name="kind">What its paragraphs belong to.</param>
/// <param name="around">The place of what the story hangs on, such as the mark of a note; null for the body.</param>
internal sealed class StoryReader(DocumentParts document, DocumentPart part, PaperPart kind, ReadingRemarks remarks, string? around = null)
{
    private readonly InlineReader inlines = new(document, part, remarks, isNote: around is not null);
    private readonly SectionBreaks sections = new(part.Root);
    private readonly List<PaperParagraph> paragraphs = [];
    private ParagraphDraft? unfinished;
    private bool startsPage;
    private int? contentsEndedBefore;

    public IReadOnlyList<PaperParagraph> Paragraphs => paragraphs;

    private string Place => around ?? string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraphs.Count + 1}");

    public void Read(IEnumerable<XElement> story)
    {
        inlines.Fields.Expect(story);
        ReadBlocks(story, kind);
        if (unfinished is { } draft)
            Finish(draft, null, kind);
    }

    private void ReadBlocks(IEnumerable<XElement> blocks, PaperPart ofBlocks)
    {
        foreach (var block in blocks)
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    ReadParagraph(block, ofBlocks);
                    break;
                case "tbl":
                    ReadBlocks(block.Elements(), ofBlocks == PaperPart.Body ? PaperPart.Table : ofBlocks);
                    break;
                case "tr" when IsDeleted(block, "trPr", "del") || IsDeleted(block, "tcPr", "cellDel"):
                case "tc" when IsDeleted(block, "tcPr", "cellDel"):
                case "del" or "moveFrom":
                    remarks.Change();
                    break;
                case "sdt":
                    ReadControl(block, ofBlocks);
                    break;
                case "tr" or "tc" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    ReadBlocks(block.Elements(), ofBlocks);
                    break;
                case "AlternateContent":
                    ReadBlocks(Alternative.Of(block).Elements(), ofBlocks);
                    break;
                case "altChunk" or "subDoc":
                    remarks.Embedded(Place);
                    break;
            }
        }
    }

    /// <summary>Word sets a table of contents with its heading in a block of its gallery (17.5.2.11); what a person typed after the table is none of it.</summary>
    private void ReadControl(XElement control, PaperPart ofBlocks)
    {
        var before = contentsEndedBefore;
        if (control.Element(Names.W + "sdtPr")?.Descendants(Names.W + "docPartGallery").Any(gallery => gallery.Attribute(Names.W + "val")?.Value == "Table of Contents") == true)
            contentsEndedBefore = inlines.Fields.ContentsEnded;
        ReadBlocks(control.Element(Names.W + "sdtContent")?.Elements() ?? [], ofBlocks);
        contentsEndedBefore = before;
    }

    private void ReadParagraph(XElement paragraph, PaperPart ofBlocks)
    {
        var properties = paragraph.Element(Names.W + "pPr");
        var isInGallery = contentsEndedBefore is { } ended && ended == inlines.Fields.ContentsEnded;
        var draft = unfinished ?? new ParagraphDraft();
        unfinished = null;
        draft.Style = properties?.Element(Names.W + "pStyle")?.Attribute(Names.W + "val")?.Value;
        draft.IsContents |= isInGallery;
        inlines.Read(paragraph, draft, Place);
        if (IsDeletedMark(properties) || IsDropCap(properties))
            unfinished = draft;
        else
            Finish(draft, properties, ofBlocks);
        startsPage |= sections.StartsPageAfter(properties);
    }

    private void Finish(ParagraphDraft draft, XElement? properties, PaperPart ofBlocks)
    {
        var look = LookOf(draft, properties, ofBlocks);
        for (var page = 0; page < draft.Pages; page++)
        {
            startsPage |= page > 0 || look.StartsPage;
            var content = draft.Content(page);
            if (content.IsEmpty)
                continue;
            paragraphs.Add(new PaperParagraph(content, look with { Size = draft.Size(page), StartsPage = startsPage && ofBlocks == PaperPart.Body }, Place));
            startsPage = false;
            look = look with { ListMark = null, StartsPage = false };
        }

        foreach (var box in draft.Boxes)
        {
            var story = new StoryReader(document, part, ofBlocks == PaperPart.Furniture ? ofBlocks : PaperPart.TextBox, remarks, around ?? $"a box of text after paragraph {paragraphs.Count.ToString(CultureInfo.InvariantCulture)}");
            story.Read(box.Elements());
            paragraphs.AddRange(story.Paragraphs);
        }
    }

    private PaperLook LookOf(ParagraphDraft draft, XElement? properties, PaperPart ofBlocks)
    {
        var style = document.ParagraphStyles.Of(draft.Style);
        var list = document.Lists.PlaceOf(properties, draft.Style);
        var outline = properties?.Element(Names.W + "outlineLvl") is { } own ? ParagraphStyles.LevelOf(own.Attribute(Names.W + "val")?.Value) : style.OutlineLevel;
        var isContents = (draft.IsContents || style.IsContents) && ofBlocks is PaperPart.Body or PaperPart.Table;
        return new PaperLook(isContents ? PaperPart.Contents : ofBlocks)
        {
            Style = style.Name,
            OutlineLevel = outline,
            ListMark = list is null ? null : document.Lists.Next(list),
            Indent = Indent.Of(properties, draft.Style, list is null ? null : document.Lists.PropertiesOf(list), document.Styles),
            IsCentred = (properties?.Element(Names.W + "jc")?.Attribute(Names.W + "val")?.Value ?? document.Styles.Value(draft.Style, "pPr", "jc", "val")) == "center",
            StartsPage = properties?.Element(Names.W + "pageBreakBefore") is { } breaks ? StyleSheet.IsOn(breaks) : document.Styles.Is(draft.Style, "pPr", "pageBreakBefore"),
        };
    }

    /// <summary>Whether the end of the paragraph was taken away, which joins it to the next (17.13.5.14, 17.13.5.21).</summary>
    private bool IsDeletedMark(XElement? properties)
    {
        var isDeleted = properties?.Element(Names.W + "rPr")?.Elements().Any(element => element.Name.LocalName is "del" or "moveFrom") == true;
        if (isDeleted)
            remarks.Change();
        return isDeleted;
    }

    /// <summary>A large first letter stands in a paragraph of its own before the one that it begins (17.3.1.11).</summary>
    private static bool IsDropCap(XElement? properties) =>
        properties?.Element(Names.W + "framePr")?.Attribute(Names.W + "dropCap")?.Value is { } kind && kind != "none";

    /// <summary>A row is deleted as a whole, or cell by cell.</summary>
    private static bool IsDeleted(XElement block, string properties, string mark) => block.Name.LocalName == "tr" && properties == "tcPr"
        ? block.Elements(Names.W + "tc").ToList() is { Count: > 0 } cells && cells.TrueForAll(cell => IsDeleted(cell, properties, mark))
        : block.Element(Names.W + properties)?.Element(Names.W + mark) is not null;
}
