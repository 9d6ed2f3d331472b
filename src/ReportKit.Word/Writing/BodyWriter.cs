using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes the chapters and the appendix block by block.</summary>
internal sealed class BodyWriter(XmlWriter xml, Template template, ParagraphWriter paragraphs, CommentsWriter comments, StatementMap statements)
{
    /// <summary>Ids of controls and bookmarks start here, above those that a template may use.</summary>
    public const int FirstId = 10_000_000;

    private int nextId = FirstId;
    private bool breaksPage;
    private string? firstBookmark;

    /// <param name="startsPage">Whether the first paragraph starts a page.</param>
    /// <param name="bookmark">A bookmark in the first paragraph; null for none.</param>
    /// <param name="section">The properties of the section that the last paragraph ends; null for none.</param>
    public void Write(IEnumerable<Block> blocks, bool startsPage, string? bookmark, XElement? section)
    {
        breaksPage = startsPage;
        firstBookmark = bookmark;
        Block? held = null;
        foreach (var block in blocks)
        {
            // The last block that prints anything ends the section, and which one it is shows behind it.
            if (block is RowBlock { Blocks.IsEmpty: true, Remarks.IsEmpty: true })
                continue;
            if (held is not null)
                Write(held, null);
            held = block;
        }

        if (held is not null || section is not null)
            Write(held ?? new Paragraph(ParagraphRole.Body, []), section);
    }

    private void Write(Block block, XElement? section)
    {
        switch (block)
        {
            case RowBlock { Id: { } id } row when !row.Blocks.IsEmpty:
                WriteRow(row, id, section);
                break;
            case RowBlock { Blocks.IsEmpty: true } row:
                // A comment has to stand somewhere, also where a row prints nothing.
                WriteAll([new Paragraph(ParagraphRole.Body, [])], Wrap.With(row.Remarks), section);
                break;
            case RowBlock row:
                WriteAll(row.Blocks, Wrap.With(row.Remarks), section);
                break;
            case Heading heading:
                WriteAll([heading], Wrap.With(heading.Remarks), section);
                break;
            default:
                WriteAll([block], Wrap.None, section);
                break;
        }
    }

    /// <summary>
    /// What a row prints stands in a content control that carries its ID. A heading is left outside, where readers look for
    /// headings; its bookmark carries the ID.
    /// </summary>
    private void WriteRow(RowBlock row, string id, XElement? section)
    {
        var bookmark = statements.Add(id, row);
        var wrap = Wrap.With(row.Remarks) with { Bookmark = bookmark, BookmarkId = nextId++ };
        var isHeading = row.Blocks is [Heading, ..];
        if (isHeading)
        {
            WriteAll(row.Blocks, wrap, section);
            return;
        }

        xml.Open("sdt");
        xml.Open("sdtPr");
        xml.Value("alias", ControlName(id));
        xml.Value("tag", ControlName(id));
        xml.Value("id", nextId++.ToString(CultureInfo.InvariantCulture));
        xml.End();
        xml.Open("sdtContent");
        WriteAll(row.Blocks, wrap, section);
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

    /// <summary>Writes blocks with a bookmark and a comment around all of them.</summary>
    private void WriteAll(ImmutableArray<Block> blocks, Wrap wrap, XElement? section)
    {
        var comment = wrap.Remarks.IsEmpty || blocks.IsEmpty ? -1 : comments.Add(wrap.Remarks);
        for (var at = 0; at < blocks.Length; at++)
        {
            StartParagraph(blocks[at], at == blocks.Length - 1 ? section : null);
            WriteFirstBookmark();
            if (at == 0)
                OpenWrap(wrap, comment);
            WriteContent(blocks[at]);
            if (at == blocks.Length - 1)
                CloseWrap(wrap, comment);
            xml.End();
        }
    }

    private void WriteFirstBookmark()
    {
        if (firstBookmark is null)
            return;
        OpenBookmark(firstBookmark, nextId);
        CloseBookmark(nextId++);
        firstBookmark = null;
    }

    private void StartParagraph(Block block, XElement? section)
    {
        switch (block)
        {
            case Heading heading:
                paragraphs.Start(StyleNames.Heading(heading.Level), breaksPage, section: section);
                break;
            case DateHeading date:
                paragraphs.Start(StyleNames.DateHeading, breaksPage, outlineLevel: date.Level, section: section);
                break;
            case Paragraph paragraph:
                paragraphs.Start(StyleNames.Of(paragraph.Role), breaksPage, paragraph.IsRightToLeft, staysWithNext: paragraph.StaysWithNext, section: section);
                break;
        }

        breaksPage = false;
    }

    private void WriteContent(Block block)
    {
        switch (block)
        {
            case Heading { Entry: { } entry } heading:
                var id = nextId++;
                OpenBookmark(ContentsWriter.Bookmark(entry), id);
                paragraphs.Write(heading.Content);
                CloseBookmark(id);
                break;
            case Heading heading:
                paragraphs.Write(heading.Content);
                break;
            case DateHeading date:
                paragraphs.Write([new Words(date.Text)]);
                break;
            case Paragraph paragraph:
                paragraphs.Write(paragraph.Content);
                break;
        }
    }

    private void OpenWrap(Wrap wrap, int comment)
    {
        if (wrap.Bookmark is { } bookmark)
            OpenBookmark(bookmark, wrap.BookmarkId);
        if (comment >= 0)
            MarkComment("commentRangeStart", comment);
    }

    private void CloseWrap(Wrap wrap, int comment)
    {
        if (comment >= 0)
        {
            MarkComment("commentRangeEnd", comment);
            xml.OpenRun(template.StyleId(StyleNames.CommentReference));
            MarkComment("commentReference", comment);
            xml.End();
        }

        if (wrap.Bookmark is not null)
            CloseBookmark(wrap.BookmarkId);
    }

    private void MarkComment(string name, int id)
    {
        xml.Open(name);
        xml.Attribute("id", id);
        xml.End();
    }

    private void OpenBookmark(string name, int id)
    {
        xml.Open("bookmarkStart");
        xml.Attribute("id", id);
        xml.Attribute("name", name);
        xml.End();
    }

    private void CloseBookmark(int id)
    {
        xml.Open("bookmarkEnd");
        xml.Attribute("id", id);
        xml.End();
    }

    /// <summary>What stands around the paragraphs of a row.</summary>
    private readonly record struct Wrap(ImmutableArray<string> Remarks, string? Bookmark, int BookmarkId)
    {
        public static Wrap None { get; } = new([], null, 0);

        public static Wrap With(ImmutableArray<string> remarks) => None with { Remarks = remarks };
    }
}
