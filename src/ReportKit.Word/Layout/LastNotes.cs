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
        var last = document.Body.SelectMany(Paragraphs).SelectMany(content => content).OfType<Footnote>().LastOrDefault();
        var text = Letters(string.Concat(last?.Paragraphs.SelectMany(paragraph => paragraph.Content).Select(TextOf) ?? []));
        return text.Length < Enough ? null : text[^Enough..];
    }

    private static IEnumerable<IEnumerable<Inline>> Paragraphs(Block block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        RowBlock row => row.Blocks.SelectMany(Paragraphs),
        _ => [],
    };

    private static string TextOf(Inline inline) => inline switch
    {
        Words words => words.Text,
        Link link => string.Concat(link.Content.Select(words => words.Text)),
        _ => "",
    };

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
