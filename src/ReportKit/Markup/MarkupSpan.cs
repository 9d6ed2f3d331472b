using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>
/// A piece of a cell's text, as its markup says. Line breaks stand in the words; see <see cref="MarkupParagraphs"/>. Who treats each
/// kind in its own way is an <see cref="IMarkupVisitor"/>, so that a kind that is added does not compile before everybody knows it.
/// </summary>
public abstract record MarkupSpan
{
    private protected MarkupSpan()
    {
    }

    public abstract void Accept(IMarkupVisitor visitor);

    /// <summary>The span among words of this emphasis; the same span where they do not reach into it.</summary>
    internal abstract MarkupSpan Within(Emphasis emphasis);

    private protected static ImmutableArray<MarkupSpan> Within(Emphasis emphasis, ImmutableArray<MarkupSpan> spans) =>
        [.. spans.Select(span => span.Within(emphasis))];
}

/// <summary>Something that is done with each kind of <see cref="MarkupSpan"/>.</summary>
public interface IMarkupVisitor
{
    void Visit(WordsSpan words);

    void Visit(AddressSpan address);

    void Visit(LinkSpan link);

    void Visit(SourceLinkSpan link);

    void Visit(NoteSpan note);

    void Visit(CitationSpan citation);
}

/// <summary>Words, free of markup.</summary>
public sealed record WordsSpan(string Text, Emphasis Emphasis) : MarkupSpan
{
    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this with { Emphasis = Emphasis | emphasis };
}

/// <summary>A web address in the running text.</summary>
/// <param name="Text">The address as typed.</param>
public sealed record AddressSpan(string Text, Emphasis Emphasis) : MarkupSpan
{
    /// <summary>Where the link leads: the address, with its scheme.</summary>
    public string Target => Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + Text : Text;

    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this with { Emphasis = Emphasis | emphasis };
}

/// <summary><c>[words](https://…)</c>.</summary>
public sealed record LinkSpan(ImmutableArray<MarkupSpan> Words, string Target) : MarkupSpan
{
    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this with { Words = Within(emphasis, Words) };
}

/// <summary><c>[words](@source-id)</c>: a link to the source's address, without citing it.</summary>
public sealed record SourceLinkSpan(ImmutableArray<MarkupSpan> Words, string SourceId) : MarkupSpan
{
    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this with { Words = Within(emphasis, Words) };
}

/// <summary><c>^[words]</c>: a footnote in the author's own words.</summary>
public sealed record NoteSpan(ImmutableArray<MarkupSpan> Content) : MarkupSpan
{
    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this;
}

/// <summary><c>[@a, p. 1; @b]</c>: a footnote that cites; inside a footnote, the citation itself.</summary>
public sealed record CitationSpan(ImmutableArray<CitedSource> Sources) : MarkupSpan
{
    public override void Accept(IMarkupVisitor visitor) => visitor.Visit(this);

    internal override MarkupSpan Within(Emphasis emphasis) => this;
}

/// <summary>One source of a citation.</summary>
/// <param name="Locator">The place in it as typed, or null.</param>
public sealed record CitedSource(string SourceId, string? Locator);

/// <summary>Markup that could not be understood and stays as typed.</summary>
/// <param name="Message">What is wrong, as one sentence.</param>
/// <param name="Excerpt">The words in question.</param>
/// <param name="IsLost">Whether a footnote is lost by it; else it may well be plain text.</param>
public sealed record MarkupProblem(string Message, string Excerpt, bool IsLost);

/// <summary>The spans of one paragraph.</summary>
public sealed record MarkupParagraph(ImmutableArray<MarkupSpan> Spans);

/// <summary>A cell's text as its markup says.</summary>
public sealed record MarkupText(ImmutableArray<MarkupSpan> Spans, ImmutableArray<MarkupProblem> Problems);
