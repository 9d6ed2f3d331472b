using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>Makes words and links of spans; what a footnote becomes depends on where the text stands.</summary>
/// <param name="language">That of the words; null for the report's language.</param>
internal abstract class InlineBuilder(string? language) : IMarkupVisitor
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

    public ImmutableArray<Inline> Build(ImmutableArray<MarkupSpan> spans)
    {
        foreach (var span in spans)
            span.Accept(this);
        return inlines.DrainToImmutable();
    }

    public void Visit(WordsSpan words) => Add(new Words(words.Text, words.Emphasis, Language: language));

    public void Visit(AddressSpan address) => Add(new Link(address.Target, [new Words(address.Text, address.Emphasis)]));

    public void Visit(LinkSpan link) => Add(new Link(link.Target, PlainText.Words(link.Words, language)));

    public abstract void Visit(SourceLinkSpan link);

    public abstract void Visit(NoteSpan note);

    public abstract void Visit(CitationSpan citation);

    protected void Add(Inline inline) => inlines.Add(inline);

    /// <summary>The words of a link to a source, as a link where the source has an address.</summary>
    protected void Add(SourceLinkSpan link, string? target)
    {
        var words = PlainText.Words(link.Words, language);
        if (target is null)
            inlines.AddRange(words);
        else
            inlines.Add(new Link(target, words));
    }
}
