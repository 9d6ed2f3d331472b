using System.Collections.Immutable;
using ReportKit.Document;
using UglyToad.PdfPig;

namespace ReportKit.Word.Layout;

/// <summary>Tells whether the report's last footnote goes on on the closing page, as notes do that do not fit the page of their mark.</summary>
internal static class LastNotes
{
    private const int Enough = 24;

    /// <param name="closing">The page on which the closing page starts; 0 where it starts no page.</param>
    public static bool ReachClosingPage(PdfDocument pdf, int closing, ReportDocument document) =>
        closing > 0
        && EndOf(document) is { Length: Enough } end
        && Letters(pdf.GetPage(closing).Text).Contains(end, StringComparison.Ordinal);

    /// <summary>The last letters of the last note; a page's text has its spaces elsewhere.</summary>
    private static string? EndOf(ReportDocument document)
    {
        var search = new NoteSearch();
        foreach (var block in document.Body)
            block.Accept(search);
        var text = Letters(string.Concat(search.Last?.Paragraphs.Select(paragraph => RunningWords.TextOf(paragraph.Content)) ?? []));
        return text.Length < Enough ? null : text[^Enough..];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private sealed class NoteSearch : IBlockVisitor, IInlineVisitor
    {
        public Footnote? Last { get; private set; }

        public void Visit(Heading heading) => Search(heading.Content);

        public void Visit(DateHeading heading)
        {
        }

        public void Visit(Paragraph paragraph) => Search(paragraph.Content);

        public void Visit(RowBlock row)
        {
            foreach (var block in row.Blocks)
                block.Accept(this);
        }

        public void Visit(Words words)
        {
        }

        public void Visit(Link link)
        {
        }

        public void Visit(Footnote footnote) => Last = footnote;

        private void Search(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
                inline.Accept(this);
        }
    }
}
