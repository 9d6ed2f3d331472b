using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Composition;

/// <summary>
/// Which paragraphs stand on the page of what follows them: a line that leads to it, a line that heads it, and what a context
/// explains.
/// </summary>
internal static class Keeping
{
    /// <summary>Longer lines are sentences without a stop.</summary>
    private const int LongestHeading = 120;

    /// <summary>LibreOffice moves a paragraph whole, where Word keeps its last lines; some ten lines may be moved.</summary>
    private const int LongestKept = 800;

    private static readonly string[] HeadingWords =
    [
        "Article", "Chapter", "Section", "Part", "Annex", "Appendix", "Title", "Point", "Paragraph", "Rule", "Principle", "Recommendation",
        "Chapitre", "Partie", "Annexe", "Artículo", "Capítulo", "Sección", "Anexo", "Статья", "Глава", "Раздел", "Приложение", "المادة", "الفصل", "المرفق",
    ];

    /// <param name="blocks">What a row prints.</param>
    /// <param name="isFollowed">Whether what follows the row belongs to it.</param>
    public static ImmutableArray<Block> Apply(ImmutableArray<Block> blocks, bool isFollowed)
    {
        var kept = blocks.ToBuilder();
        for (var at = 0; at < kept.Count; at++)
        {
            if (kept[at] is Paragraph { StaysWithNext: false } paragraph && Stays(kept, at, isFollowed))
                kept[at] = paragraph with { StaysWithNext = true };
        }

        return kept.ToImmutable();
    }

    private static bool Stays(ImmutableArray<Block>.Builder blocks, int at, bool isFollowed)
    {
        var paragraph = (Paragraph)blocks[at];
        var text = TextOf(paragraph);
        if (text.Length > LongestKept)
            return false;
        if (EndOf(text) is ':' or '：')
            return true;
        if (at + 1 == blocks.Count)
            return isFollowed;
        return paragraph.Role != ParagraphRole.Context && blocks[at + 1] is Paragraph { Role: ParagraphRole.Context }
            || Heads(blocks, at) && !(Heads(blocks, at + 1) && Heads(blocks, at + 2));
    }

    /// <summary>Whether a paragraph is a title or one word that leads over. A list of short lines is neither.</summary>
    private static bool Heads(ImmutableArray<Block>.Builder blocks, int at)
    {
        if (at + 1 >= blocks.Count || blocks[at] is not Paragraph paragraph || !MayHead(paragraph.Role))
            return false;
        var text = TextOf(paragraph);
        if (text.Length is 0 or > LongestHeading)
            return false;
        var isStopped = EndOf(text) is '.' or '?' or '!' or '…' or ';' or ',' or '。' or '！' or '？' or '；' or '，' or '؟' or ']';
        return !isStopped || IsNumbered(text);
    }

    private static bool MayHead(ParagraphRole role) => role switch
    {
        ParagraphRole.Body or ParagraphRole.Statement or ParagraphRole.Quotation => true,
        ParagraphRole.LeadIn or ParagraphRole.QuotationItem or ParagraphRole.Omission or ParagraphRole.Context or ParagraphRole.ListItem or ParagraphRole.Source => false,
    };

    /// <summary>Whether the line begins with a heading's word and number, as <c>Article 43. Evidence.</c> does, and holds no sentence.</summary>
    private static bool IsNumbered(string text)
    {
        var line = text.TrimStart('“', '«', '"', ' ', '\u00A0');
        if (line is ['第', ..])
            return true;
        return HeadingWords.Any(word =>
            line.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)
            && line.Length > word.Length + 1
            && (char.IsAsciiDigit(line[word.Length + 1]) || line[word.Length + 1] is 'I' or 'V' or 'X' or '#')
            && line.AsSpan(word.Length + 1).TrimEnd(" \u00A0.”»\"").Count('.') <= 1);
    }

    /// <summary>The words without those of footnotes.</summary>
    private static string TextOf(Paragraph paragraph) => RunningWords.TextOf(paragraph.Content).Trim();

    private static char EndOf(string text) => text.TrimEnd('”', '’', '"', '»', ')', ' ', '\u00A0', '*') is [.., var last] ? last : ' ';
}
