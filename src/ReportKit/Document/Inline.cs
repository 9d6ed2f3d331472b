using System.Collections.Immutable;

namespace ReportKit.Document;

/// <summary>How words stand out.</summary>
[Flags]
public enum Emphasis
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Superscript = 4,
}

/// <summary>What words are, where the template gives them a look of their own.</summary>
public enum WordsRole
{
    Plain,

    /// <summary>The label before a quotation.</summary>
    Speaker,

    /// <summary>The word before a context paragraph.</summary>
    ContextLabel,
}

/// <summary>A piece of a paragraph.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Words of one look and one language.</summary>
/// <param name="Language">BCP 47 tag; null for the report's language.</param>
public sealed record Words(
    string Text,
    Emphasis Emphasis = Emphasis.None,
    WordsRole Role = WordsRole.Plain,
    string? Language = null) : Inline;

/// <summary>Words that lead to a web address.</summary>
/// <param name="Target">The address, with its scheme.</param>
public sealed record Link(string Target, ImmutableArray<Words> Content) : Inline;

/// <summary>A footnote's mark, with the footnote. Footnotes are numbered in the order of the document.</summary>
public sealed record Footnote(ImmutableArray<NoteParagraph> Paragraphs) : Inline;

/// <summary>A paragraph of a footnote.</summary>
public sealed record NoteParagraph(ImmutableArray<Inline> Content);
