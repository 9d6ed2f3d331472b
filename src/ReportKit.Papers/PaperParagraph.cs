using System.Collections.Immutable;
using ReportKit.Document;

namespace ReportKit.Papers;

/// <summary>A paragraph of a paper.</summary>
/// <param name="Content">Its words, links and footnotes, as a report has them. A line break within the paragraph is <c>\n</c>.</param>
/// <param name="Look">How it looks, as far as the file says.</param>
/// <param name="Place">Where it stands, in words that people look it up by: <c>p. 4</c>, <c>paragraph 17</c>, <c>line 210</c>.</param>
public sealed record PaperParagraph(ImmutableArray<Inline> Content, PaperLook Look, string Place);

/// <summary>What of a file a paragraph belongs to.</summary>
public enum PaperPart
{
    /// <summary>The text of the paper.</summary>
    Body,

    /// <summary>An entry of the contents page, or its heading, where the file marks it as such.</summary>
    Contents,

    /// <summary>A running line or page number.</summary>
    Furniture,

    /// <summary>A cell of a table.</summary>
    Table,

    /// <summary>A box of text beside the body.</summary>
    TextBox,
}

/// <summary>How a paragraph looks. What a kind of file does not say is null or its default.</summary>
/// <param name="Part">What it belongs to.</param>
public sealed record PaperLook(PaperPart Part = PaperPart.Body)
{
    /// <summary>The English name of its style, in lower case (<c>heading 1</c>, <c>title</c>, <c>toc 2</c>, <c>quote</c>); in Markdown <c>heading</c> and the number of <c>#</c>.</summary>
    public string? Style { get; init; }

    /// <summary>1 for the highest, as the paragraph itself, its style, or what that is based on says.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The bullet or number before it, which is not in its words.</summary>
    public PaperListMark? ListMark { get; init; }

    /// <summary>In points: the size of most of its letters.</summary>
    public double? Size { get; init; }

    /// <summary>In points, from the margin of the text to the left edge of the paragraph.</summary>
    public double Indent { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Whether it is the first on a page, because somebody wanted it so.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Page on which it begins, from 1; null where the file has no pages (Word lays them out, text has none).</summary>
    public int? Page { get; init; }
}

/// <summary>What a list sets before an item.</summary>
/// <param name="Label">As printed: <c>•</c>, <c>3.</c>, <c>(b)</c>.</param>
/// <param name="Level">0 for the outermost list.</param>
public sealed record PaperListMark(string Label, int Level)
{
    /// <summary>Whether the mark counts.</summary>
    public bool IsNumber { get; init; }
}
