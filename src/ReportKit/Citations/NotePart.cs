using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>
/// A piece of a footnote, before its citations are put into words. Who treats each kind in its own way is an
/// <see cref="INotePartVisitor"/>, so that a kind that is added does not compile before everybody knows it.
/// </summary>
internal abstract record NotePart
{
    private protected NotePart()
    {
    }

    /// <summary>The letter or mark that it begins with, a space where it has none; null for a citation, whose words are not known yet.</summary>
    public abstract char? FirstLetter { get; }

    public abstract void Accept(INotePartVisitor visitor);
}

/// <summary>Something that is done with each kind of <see cref="NotePart"/>.</summary>
internal interface INotePartVisitor
{
    void Visit(CitePart cite);

    void Visit(JoinPart join);

    void Visit(WordsPart words);
}

/// <summary>The pieces of one paragraph of a footnote.</summary>
internal sealed record NoteParts(ImmutableArray<NotePart> Parts);

/// <summary>A source that the footnote cites.</summary>
internal sealed record CitePart(Source Source, Locator? Locator) : NotePart
{
    public override char? FirstLetter => null;

    public override void Accept(INotePartVisitor visitor) => visitor.Visit(this);
}

/// <summary>Words that only join two citations, such as <c>; </c>: no words of the author's.</summary>
internal sealed record JoinPart(string Text) : NotePart
{
    public override char? FirstLetter => Text is [var first, ..] ? first : ' ';

    public override void Accept(INotePartVisitor visitor) => visitor.Visit(this);
}

/// <summary>The author's own words.</summary>
internal sealed record WordsPart(ImmutableArray<Inline> Content) : NotePart
{
    public override char? FirstLetter => RunningWords.Of(Content) is [{ Text: [var first, ..] }, ..] ? first : ' ';

    /// <summary>Whether there is anything to read in it; brackets and full stops around a citation are not.</summary>
    public bool HoldsWords => RunningWords.TextOf(Content).Any(char.IsLetterOrDigit) || Content.Any(inline => inline.HoldsAddress);

    public override void Accept(INotePartVisitor visitor) => visitor.Visit(this);
}
