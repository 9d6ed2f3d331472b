using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>Composes what one row of Statements prints, by its kind.</summary>
internal sealed class RowComposer(TextComposer text, QuoteLayout layout, string reportLanguage)
{
    private readonly QuotationComposer quotations = new(text);

    /// <param name="next">The row below it; null for none.</param>
    public ImmutableArray<Block> Compose(Statement row, Statement? next = null)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(row.Kind switch
        {
            StatementKind.Heading => [SubHeading(row)],
            StatementKind.Narrative => WithClosing(Narrative(row.Words), row),
            StatementKind.List => WithClosing(List(row.Words), row),
            StatementKind.Context => WithClosing(Context(row.Words, row.ContextLabel), row),
            StatementKind.Statement or StatementKind.Continuation => (IEnumerable<Block>)WithClosing(Quotation(row), row),
        });
        blocks.AddRange(Context(row.Context, row.ContextLabel));
        return Keeping.Apply(blocks.ToImmutable(), isFollowed: next is { Kind: StatementKind.Context });
    }

    /// <summary>Plain paragraphs; a line that starts with <c>- </c> is an item of a list.</summary>
    public List<Paragraph> Narrative(string? words) => Plain(words, ParagraphRole.Body);

    /// <summary>The words above the rows of a section.</summary>
    public ImmutableArray<Block> Introduction(string? words) => Keeping.Apply([.. Narrative(words)], isFollowed: false);

    private static bool EndsWithLineBreak(string leadIn) => leadIn.AsSpan().TrimEnd(" \t\u00A0") is [.., '\n'];

    private string Label(Statement row) => text.Language.Label(text.Language.Listed(row.Speakers), text.Language.Listed([.. row.OnBehalfOf.Select(WithoutBrackets)]));

    /// <summary>The brackets around it are those of the label.</summary>
    private static string WithoutBrackets(string others) =>
        others is ['(', .., ')'] && others.IndexOf(')', StringComparison.Ordinal) == others.Length - 1 ? others[1..^1].Trim() : others;

    /// <summary>What stands between a label and the words after it.</summary>
    private ImmutableArray<Inline> Space() => text.Language.Space.Length == 0 ? [] : [new Words(text.Language.Space)];

    private Heading SubHeading(Statement row)
    {
        var words = MarkupParagraphs.OneLine(MarkupParser.Parse(row.Words ?? "").Spans);
        return new Heading(3, [.. text.Running(words), .. text.Closing(row)], Entry: null, Remarks: []);
    }

    private List<Paragraph> Plain(string? words, ParagraphRole role) =>
        words is null
            ? []
            : [.. Paragraphs(MarkupParser.Parse(words).Spans, role).Select(paragraph => new Paragraph(
                Bullets.IsBullet(paragraph.Spans) ? ParagraphRole.ListItem : role,
                text.Running(Bullets.WithoutMark(paragraph.Spans))))];

    /// <summary>The items of a list stand one a line, however they end.</summary>
    private static ImmutableArray<MarkupParagraph> Paragraphs(ImmutableArray<MarkupSpan> spans, ParagraphRole role) =>
        role == ParagraphRole.ListItem ? MarkupParagraphs.Lines(spans) : MarkupParagraphs.Split(spans);

    private List<Paragraph> List(string? words) => Plain(words, ParagraphRole.ListItem);

    private List<Paragraph> Context(string? words, string? label)
    {
        var name = (label ?? text.Language.Context).TrimEnd(' ', '\u00A0', ':', '：');
        var paragraphs = Plain(words is null ? null : TypedLabel.Without(name, words), ParagraphRole.Context);
        if (paragraphs.Count > 0)
        {
            var lead = new Words(name + text.Language.Colon, Role: WordsRole.ContextLabel);
            paragraphs[0] = new Paragraph(ParagraphRole.Context, [lead, .. Space(), .. paragraphs[0].Content]);
        }

        return paragraphs;
    }

    private List<Paragraph> WithClosing(List<Paragraph> paragraphs, Statement row)
    {
        var closing = text.Closing(row);
        if (closing.IsEmpty)
            return paragraphs;
        if (paragraphs.Count == 0)
            paragraphs.Add(new Paragraph(ParagraphRole.Body, []));
        paragraphs[^1] = paragraphs[^1] with { Content = paragraphs[^1].Content.AddRange(closing) };
        return paragraphs;
    }

    /// <summary>Label or lead-in, then the quotation: in one paragraph where the layout and the text allow it.</summary>
    private List<Paragraph> Quotation(Statement row)
    {
        var paragraphs = Lead(row, out var standsAlone);
        var language = row.Language is { } tag && !tag.Equals(reportLanguage, StringComparison.OrdinalIgnoreCase) ? tag : null;
        var role = layout switch
        {
            QuoteLayout.RunIn => ParagraphRole.Statement,
            QuoteLayout.Block => ParagraphRole.Quotation,
        };
        var quotation = row.Words is { } words ? quotations.Compose(words, role, language) : [];

        if (paragraphs.Count > 0 && quotation is [{ Role: ParagraphRole.Statement, IsRightToLeft: false } first, ..] && !standsAlone)
        {
            paragraphs[^1] = first with { Content = [.. paragraphs[^1].Content, .. Space(), .. first.Content] };
            quotation.RemoveAt(0);
        }

        paragraphs.AddRange(quotation);
        return paragraphs;
    }

    private List<Paragraph> Lead(Statement row, out bool standsAlone)
    {
        standsAlone = row.LeadIn is { } typed && EndsWithLineBreak(typed);
        if (row.LeadIn is { } leadIn)
            return Plain(leadIn, ParagraphRole.LeadIn);
        return row.Kind == StatementKind.Continuation || row.Speakers.IsEmpty
            ? []
            : [new Paragraph(ParagraphRole.LeadIn, [new Words(Label(row), Role: WordsRole.Speaker)])];
    }
}
