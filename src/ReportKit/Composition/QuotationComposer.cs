using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Markup;

namespace ReportKit.Composition;

/// <summary>
/// Sets a quotation: an opening mark at each paragraph, one closing mark at the end. A paragraph that is only <c>[...]</c>
/// stands alone, with the quotation closed before and opened after it; a bullet inside the quotation takes no opening mark.
/// </summary>
internal sealed class QuotationComposer(TextComposer text)
{
    /// <summary>The paragraphs of a quotation, each indented as the others, with the roles of a quotation that stands by itself.</summary>
    /// <param name="words">The cell's words.</param>
    /// <param name="role">What its plain paragraphs are.</param>
    /// <param name="language">Its language; null for the report's.</param>
    public List<Paragraph> Compose(string words, ParagraphRole role, string? language)
    {
        var paragraphs = MarkupParagraphs.Split(MarkupParser.Parse(words).Spans);
        var typed = QuotationMarks.Typed(paragraphs, text.Language);
        var marksAreTyped = !typed.IsDefault;
        var rightToLeft = Script.IsRightToLeft(language);
        var composed = new List<Paragraph>(paragraphs.Length);
        var isOpen = false;
        foreach (var paragraph in marksAreTyped ? typed : paragraphs)
        {
            var spans = paragraph.Spans;
            var isBullet = Bullets.IsBullet(spans);
            var isOmission = !isBullet && IsOmission(spans);
            if (isOmission && isOpen)
                Close(composed);

            var content = text.Running(isBullet ? Bullets.WithoutMark(spans) : spans, language);
            var opens = !marksAreTyped && !isOmission && (!isBullet || !isOpen);
            composed.Add(new Paragraph(
                isOmission && role == ParagraphRole.Quotation ? ParagraphRole.Omission : isBullet ? ParagraphRole.QuotationItem : role,
                opens ? content.Insert(0, Mark(text.Language.OpeningMark, language)) : content,
                rightToLeft && !isOmission,
                StaysWithNext: isOmission));
            isOpen = !marksAreTyped && !isOmission;
        }

        if (isOpen)
            Close(composed);
        return composed;

        void Close(List<Paragraph> open) => open[^1] = open[^1] with { Content = Closed(open[^1].Content, language) };
    }

    private static Words Mark(string mark, string? language) => new(mark, Language: language);

    /// <summary>The closing mark stands before the footnotes that end the paragraph.</summary>
    private ImmutableArray<Inline> Closed(ImmutableArray<Inline> content, string? language)
    {
        var end = content.Length;
        while (end > 0 && content[end - 1].IsMark)
            end--;
        if (end < content.Length && end > 0 && content[end - 1] is Words last)
            content = content.SetItem(end - 1, last with { Text = last.Text.TrimEnd() });
        return content.Insert(end, Mark(text.Language.ClosingMark, language));
    }

    private static bool IsOmission(ImmutableArray<MarkupSpan> spans) => spans is [WordsSpan { Text: "[...]" or "[…]" or "[. . .]" }];
}
