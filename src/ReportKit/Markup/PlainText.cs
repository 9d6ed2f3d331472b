using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>Words and links of a text, without footnotes: those of headings in the contents, and of <c>Cite as</c>.</summary>
public static class PlainText
{
    /// <summary>The words of a cell on one line, free of markup.</summary>
    public static string OneLine(string cell) => Joined(Words(MarkupParagraphs.OneLine(MarkupParser.Parse(cell).Spans)));

    /// <summary>The words alone, one after the other.</summary>
    public static string Joined(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Words words => words.Text,
        Link link => Joined(link.Content),
        _ => "",
    }));

    /// <summary>Words and links; footnotes and citations are left out.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<MarkupSpan> spans, string? language = null)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>(spans.Length);
        foreach (var span in spans)
        {
            switch (span)
            {
                case WordsSpan words:
                    inlines.Add(new Words(words.Text, words.Emphasis, Language: language));
                    break;
                case AddressSpan address:
                    inlines.Add(new Link(address.Target, [new Words(address.Text, address.Emphasis)]));
                    break;
                case LinkSpan link:
                    inlines.Add(new Link(link.Target, Words(link.Words, language)));
                    break;
                case SourceLinkSpan link:
                    inlines.AddRange(Words(link.Words, language));
                    break;
            }
        }

        return inlines.ToImmutable();
    }

    /// <summary>The words alone, those of links among them.</summary>
    public static ImmutableArray<Words> Words(ImmutableArray<MarkupSpan> spans, string? language = null)
    {
        var all = ImmutableArray.CreateBuilder<Words>(spans.Length);
        foreach (var inline in Of(spans, language))
        {
            if (inline is Words words)
                all.Add(words);
            else if (inline is Link link)
                all.AddRange(link.Content);
        }

        return all.ToImmutable();
    }
}
