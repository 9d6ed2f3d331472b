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
        var text = new StringBuilder();
        foreach (var block in row.Blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Append(text, heading.Content);
                    break;
                case Paragraph paragraph:
                    Append(text, paragraph.Content);
                    break;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Words words:
                    text.Append(PrintableText.Of(words.Text));
                    break;
                case Link link:
                    foreach (var words in link.Content)
                        text.Append(PrintableText.Of(words.Text));
                    break;
                case Footnote footnote:
                    text.Append("^[");
                    for (var at = 0; at < footnote.Paragraphs.Length; at++)
                    {
                        if (at > 0)
                            text.Append('\n');
                        Append(text, footnote.Paragraphs[at].Content);
                    }

                    text.Append(']');
                    break;
            }
        }
    }
}
