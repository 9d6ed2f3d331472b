using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Document;

namespace ReportKit.Citations;

/// <summary>A piece of a footnote, before its citations are put into words.</summary>
internal abstract record NotePart
{
    private protected NotePart()
    {
    }
}

/// <summary>The pieces of one paragraph of a footnote.</summary>
internal sealed record NoteParts(ImmutableArray<NotePart> Parts);

/// <summary>A source that the footnote cites.</summary>
internal sealed record CitePart(Source Source, Locator? Locator) : NotePart;

/// <summary>Words that only join two citations, such as <c>; </c>: no words of the author's.</summary>
internal sealed record JoinPart(string Text) : NotePart;

/// <summary>The author's own words.</summary>
internal sealed record WordsPart(ImmutableArray<Inline> Content) : NotePart
{
    /// <summary>Whether there is anything to read in it; brackets and full stops around a citation are not.</summary>
    public bool HoldsWords => Content.Any(inline => inline switch
    {
        Words words => words.Text.Any(char.IsLetterOrDigit),
        _ => true,
    });
}
