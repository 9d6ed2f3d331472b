using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using Wrap = ReportKit.Word.Writing.BlockWriter.Wrap;

namespace ReportKit.Word.Writing;

/// <summary>Writes the chapters and the appendix block by block.</summary>
internal sealed class BodyWriter(XmlWriter xml, BlockWriter blocks, StatementMap statements) : IBlockVisitor
{
    /// <summary>Ids of controls and bookmarks start here, above those that a template may use.</summary>
    public const int FirstId = 10_000_000;

    private XElement? section;

    /// <param name="startsPage">Whether the first paragraph starts a page.</param>
    /// <param name="bookmark">A bookmark in the first paragraph; null for none.</param>
    /// <param name="ending">The properties of the section that the last paragraph ends; null for none.</param>
    public void Write(IEnumerable<Block> body, bool startsPage, string? bookmark, XElement? ending)
    {
        blocks.Begin(startsPage, bookmark);
        section = null;
        Block? held = null;
        foreach (var block in body)
        {
            // The last block that prints anything ends the section, and which one it is shows after it.
            if (block is RowBlock { Blocks.IsEmpty: true, Remarks.IsEmpty: true })
                continue;
            held?.Accept(this);
            held = block;
        }

        section = ending;
        if (held is not null || section is not null)
            (held ?? new Paragraph(ParagraphRole.Body, [])).Accept(this);
    }

    void IBlockVisitor.Visit(Heading heading) => blocks.Write([heading], Wrap.With(heading.Remarks), section);

    void IBlockVisitor.Visit(DateHeading heading) => blocks.Write([heading], Wrap.None, section);

    void IBlockVisitor.Visit(Paragraph paragraph) => blocks.Write([paragraph], Wrap.None, section);

    void IBlockVisitor.Visit(RowBlock row)
    {
        // A comment has to stand somewhere, also where a row prints nothing.
        if (row.Blocks.IsEmpty)
            blocks.Write([new Paragraph(ParagraphRole.Body, [])], Wrap.With(row.Remarks), section);
        else if (row.Id is { } id)
            WriteRow(row, id);
        else
            blocks.Write(row.Blocks, Wrap.With(row.Remarks), section);
    }

    /// <summary>
    /// What a row prints stands in a content control that carries its ID. A heading is left outside, where readers look for
    /// headings; its bookmark carries the ID.
    /// </summary>
    private void WriteRow(RowBlock row, string id)
    {
        var bookmark = statements.Add(id, row);
        var wrap = Wrap.With(row.Remarks) with { Bookmark = bookmark, BookmarkId = blocks.NextId() };
        if (row.Blocks is [Heading, ..])
        {
            blocks.Write(row.Blocks, wrap, section);
            return;
        }

        xml.Open("sdt");
        xml.Open("sdtPr");
        xml.Value("alias", ControlName(id));
        xml.Value("tag", ControlName(id));
        xml.Value("id", blocks.NextId().ToString(CultureInfo.InvariantCulture));
        xml.End();
        xml.Open("sdtContent");
        blocks.Write(row.Blocks, wrap, section);
        xml.End();
        xml.End();
    }

    /// <summary>Word refuses a longer title or tag; a longer ID is an error, and only a draft comes as far as here.</summary>
    private static string ControlName(string id)
    {
        const int Longest = 64;
        var name = PrintableText.Of(id);
        if (name.Length <= Longest)
            return name;
        return name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
