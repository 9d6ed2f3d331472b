using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.Word.Writing;

/// <summary>Writes blocks as paragraphs, with a bookmark and a comment around several of them.</summary>
internal sealed class BlockWriter(XmlWriter xml, Template template, ParagraphWriter paragraphs, CommentsWriter comments) : IBlockVisitor
{
    private int nextId = BodyWriter.FirstId;
    private bool breaksPage;
    private string? firstBookmark;
    private Around around;

    /// <param name="startsPage">Whether the first paragraph starts a page.</param>
    /// <param name="bookmark">A bookmark in the first paragraph; null for none.</param>
    public void Begin(bool startsPage, string? bookmark) => (breaksPage, firstBookmark) = (startsPage, bookmark);

    /// <summary>The next id of a content control or a bookmark.</summary>
    public int NextId() => nextId++;

    /// <param name="wrap">What stands around all of them.</param>
    /// <param name="section">The properties of the section that the last one ends; null for none.</param>
    public void Write(ImmutableArray<Block> blocks, Wrap wrap, XElement? section)
    {
        var comment = wrap.Remarks.IsEmpty || blocks.IsEmpty ? -1 : comments.Add(wrap.Remarks);
        for (var at = 0; at < blocks.Length; at++)
        {
            var isLast = at == blocks.Length - 1;
            around = new Around(wrap, comment, at == 0, isLast, isLast ? section : null);
            blocks[at].Accept(this);
        }
    }

    void IBlockVisitor.Visit(Heading heading)
    {
        paragraphs.Start(StyleNames.Heading(heading.Level), breaksPage, section: around.Section);
        Open();
        if (heading.Entry is { } entry)
        {
            var id = nextId++;
            OpenBookmark(ContentsWriter.Bookmark(entry), id);
            paragraphs.Write(heading.Content);
            CloseBookmark(id);
        }
        else
        {
            paragraphs.Write(heading.Content);
        }

        Close();
    }

    void IBlockVisitor.Visit(DateHeading heading)
    {
        paragraphs.Start(StyleNames.DateHeading, breaksPage, outlineLevel: heading.Level, section: around.Section);
        Open();
        paragraphs.Write([new Words(heading.Text)]);
        Close();
    }

    void IBlockVisitor.Visit(Paragraph paragraph)
    {
        paragraphs.Start(StyleNames.Of(paragraph.Role), breaksPage, paragraph.IsRightToLeft, staysWithNext: paragraph.StaysWithNext, section: around.Section);
        Open();
        paragraphs.Write(paragraph.Content);
        Close();
    }

    void IBlockVisitor.Visit(RowBlock row) => throw new InvalidOperationException("A row cannot stand inside a row.");

    /// <summary>Writes what stands before the content of a paragraph.</summary>
    private void Open()
    {
        breaksPage = false;
        if (firstBookmark is not null)
        {
            OpenBookmark(firstBookmark, nextId);
            CloseBookmark(nextId++);
            firstBookmark = null;
        }

        if (!around.IsFirst)
            return;
        if (around.Wrap.Bookmark is { } bookmark)
            OpenBookmark(bookmark, around.Wrap.BookmarkId);
        if (around.Comment >= 0)
            MarkComment("commentRangeStart");
    }

    /// <summary>Writes what stands after the content, and ends the paragraph.</summary>
    private void Close()
    {
        if (around is { IsLast: true, Comment: >= 0 })
        {
            MarkComment("commentRangeEnd");
            xml.OpenRun(template.StyleId(StyleNames.CommentReference));
            MarkComment("commentReference");
            xml.End();
        }

        if (around is { IsLast: true, Wrap.Bookmark: not null })
            CloseBookmark(around.Wrap.BookmarkId);
        xml.End();
    }

    private void MarkComment(string name)
    {
        xml.Open(name);
        xml.Attribute("id", around.Comment);
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
    public readonly record struct Wrap(ImmutableArray<string> Remarks, string? Bookmark, int BookmarkId)
    {
        public static Wrap None { get; } = new([], null, 0);

        public static Wrap With(ImmutableArray<string> remarks) => None with { Remarks = remarks };
    }

    /// <summary>What stands around the paragraph that is being written.</summary>
    private readonly record struct Around(Wrap Wrap, int Comment, bool IsFirst, bool IsLast, XElement? Section);
}
