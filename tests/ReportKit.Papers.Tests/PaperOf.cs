using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Document;

namespace ReportKit.Papers.Tests;

/// <summary>A composed report as the paper that a reader of its file would give: what is printed, and how it looks.</summary>
internal sealed class PaperOf : IBlockVisitor
{
    private readonly ImmutableArray<PaperParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<PaperParagraph>();

    public static Paper Report(ReportDocument document, string name = "paper.docx")
    {
        var paper = new PaperOf();
        paper.Cover(document.Cover);
        paper.Add("TABLE OF CONTENTS", new PaperLook(PaperPart.Contents));
        foreach (var entry in document.Contents)
            paper.Add([.. entry.Words, new Words("\t3")], new PaperLook(PaperPart.Contents) { Style = $"toc {entry.Level}" });
        foreach (var block in document.Body)
            block.Accept(paper);
        paper.Closing(document.Closing);
        return new Paper(name, paper.paragraphs.ToImmutable(), []);
    }

    public void Visit(Heading heading) => Add(heading.Content, new PaperLook { Style = $"heading {heading.Level}", OutlineLevel = heading.Level });

    public void Visit(DateHeading heading) => Add(heading.Text, new PaperLook { Style = "date heading" });

    public void Visit(Paragraph paragraph) => Add(paragraph.Content, paragraph.Role switch
    {
        ParagraphRole.ListItem or ParagraphRole.QuotationItem => new PaperLook { ListMark = new PaperListMark("•", 0) },
        ParagraphRole.Quotation or ParagraphRole.Omission => new PaperLook { Indent = 28 },
        _ => new PaperLook(),
    });

    public void Visit(RowBlock row)
    {
        foreach (var block in row.Blocks)
            block.Accept(this);
    }

    private void Cover(Cover cover)
    {
        Add(cover.RunningTitle, new PaperLook { Size = 14 });
        Add(cover.Title, new PaperLook { Style = "title", Size = 28 });
        Add(cover.Subtitle, new PaperLook { Style = "subtitle", Size = 16 });
        Add(cover.Function, new PaperLook { Size = 12 });
        Add(cover.Authors, new PaperLook { Size = 12 });
        Add(cover.Number, new PaperLook { Size = 12 });
        Add(cover.Date, new PaperLook { Size = 12 });
    }

    private void Closing(ClosingPage closing)
    {
        Add(closing.Tagline, new PaperLook());
        Add(closing.Website is null ? null : "Visit us at " + closing.Website, new PaperLook());
        foreach (var link in closing.SocialLinks)
            Add(link, new PaperLook());
    }

    private void Add(string? words, PaperLook look)
    {
        if (!string.IsNullOrEmpty(words))
            Add([new Words(words)], look);
    }

    private void Add(ImmutableArray<Inline> content, PaperLook look) =>
        paragraphs.Add(new PaperParagraph(content, look, "paragraph " + (paragraphs.Count + 1).ToString(CultureInfo.InvariantCulture)));
}
