using System.Collections.Immutable;

namespace ReportKit.Document;

/// <summary>How words stand out, in several ways at once or in none; <see cref="EmphasisParts.Each"/> gives the ways one by one.</summary>
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

/// <summary>
/// A piece of a paragraph. Who treats each kind in its own way is an <see cref="IInlineVisitor"/>, so that a kind that is added
/// does not compile before everybody knows it.
/// </summary>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>Whether it is the mark of words that stand elsewhere, and so is set after what closes the words before it.</summary>
    internal abstract bool IsMark { get; }

    /// <summary>Whether a web address stands in it.</summary>
    internal abstract bool HoldsAddress { get; }

    public abstract void Accept(IInlineVisitor visitor);
}

/// <summary>Something that is done with each kind of <see cref="Inline"/>.</summary>
public interface IInlineVisitor
{
    void Visit(Words words);

    void Visit(Link link);

    void Visit(Footnote footnote);
}

/// <summary>Words of one look and one language.</summary>
/// <param name="Language">BCP 47 tag; null for the report's language.</param>
public sealed record Words(
    string Text,
    Emphasis Emphasis = Emphasis.None,
    WordsRole Role = WordsRole.Plain,
    string? Language = null) : Inline
{
    internal override bool IsMark => false;

    internal override bool HoldsAddress => false;

    public override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>Words that lead to a web address.</summary>
/// <param name="Target">The address, with its scheme.</param>
public sealed record Link(string Target, ImmutableArray<Words> Content) : Inline
{
    internal override bool IsMark => false;

    internal override bool HoldsAddress => true;

    public override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>A footnote's mark, with the footnote. Footnotes are numbered in the order of the document.</summary>
public sealed record Footnote(ImmutableArray<NoteParagraph> Paragraphs) : Inline
{
    internal override bool IsMark => true;

    internal override bool HoldsAddress => false;

    public override void Accept(IInlineVisitor visitor) => visitor.Visit(this);
}

/// <summary>A paragraph of a footnote.</summary>
public sealed record NoteParagraph(ImmutableArray<Inline> Content);
