using System.Collections.Immutable;
using System.Text;

namespace ReportKit.Document;

/// <summary>
/// The text of a row as it is printed, to tell later whether a person changed it: paragraphs end in a line feed, and the text of
/// a footnote stands at its mark as <c>^[…]</c>. A reader of the printed document can make the same text from it.
/// </summary>
public static class PrintedText
{
    public static string Of(RowBlock row)
    {
        var writer = new Writer();
        row.Accept(writer);
        return writer.ToString();
    }

    private sealed class Writer : IBlockVisitor, IInlineVisitor
    {
        private readonly StringBuilder text = new();

        public void Visit(RowBlock row)
        {
            foreach (var block in row.Blocks)
                block.Accept(this);
        }

        public void Visit(Heading heading) => Line(heading.Content);

        public void Visit(DateHeading heading) => Line([new Words(heading.Text)]);

        public void Visit(Paragraph paragraph) => Line(paragraph.Content);

        public void Visit(Words words) => text.Append(PrintableText.Of(words.Text));

        public void Visit(Link link)
        {
            foreach (var words in link.Content)
                Visit(words);
        }

        public void Visit(Footnote footnote)
        {
            text.Append("^[");
            for (var at = 0; at < footnote.Paragraphs.Length; at++)
            {
                if (at > 0)
                    text.Append('\n');
                Append(footnote.Paragraphs[at].Content);
            }

            text.Append(']');
        }

        public override string ToString() => text.ToString();

        private void Line(ImmutableArray<Inline> content)
        {
            Append(content);
            text.Append('\n');
        }

        private void Append(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
                inline.Accept(this);
        }
    }
}
