using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Markup;

/// <summary>A piece of a cell's text, as its markup says. Line breaks stand in the words; see <see cref="MarkupParagraphs"/>.</summary>
public abstract record MarkupSpan
{
    private protected MarkupSpan()
    {
    }
}

/// <summary>Words, free of markup.</summary>
public sealed record WordsSpan(string Text, Emphasis Emphasis) : MarkupSpan;

/// <summary>A web address in the running text.</summary>
/// <param name="Text">The address as typed.</param>
public sealed record AddressSpan(string Text, Emphasis Emphasis) : MarkupSpan
{
    /// <summary>Where the link leads: the address, with its scheme.</summary>
    public string Target => Text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + Text : Text;
}

/// <summary><c>[words](https://…)</c>.</summary>
public sealed record LinkSpan(ImmutableArray<MarkupSpan> Words, string Target) : MarkupSpan;

/// <summary><c>[words](@source-id)</c>: a link to the source's address, without citing it.</summary>
public sealed record SourceLinkSpan(ImmutableArray<MarkupSpan> Words, string SourceId) : MarkupSpan;

/// <summary><c>^[words]</c>: a footnote in the author's own words.</summary>
public sealed record NoteSpan(ImmutableArray<MarkupSpan> Content) : MarkupSpan;

/// <summary><c>[@a, p. 1; @b]</c>: a footnote that cites; inside a footnote, the citation itself.</summary>
public sealed record CitationSpan(ImmutableArray<CitedSource> Sources) : MarkupSpan;

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
