using System.Collections.Immutable;

namespace ReportKit.Document;

/// <summary>What a paragraph is; each role has a style of the template.</summary>
public enum ParagraphRole
{
    /// <summary>Introductions and narrative.</summary>
    Body,

    /// <summary>Label and quotation, or a quotation that goes on.</summary>
    Statement,

    /// <summary>A label or lead-in above its quotation; stays with it.</summary>
    LeadIn,

    /// <summary>An indented quotation.</summary>
    Quotation,

    /// <summary>A bullet inside a quotation.</summary>
    QuotationItem,

    /// <summary>A paragraph that only marks what is left out.</summary>
    Omission,

    /// <summary>The team's explanation.</summary>
    Context,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>An entry of the appendix.</summary>
    Source,
}

/// <summary>
/// A part of the report's body. Who treats each kind in its own way is an <see cref="IBlockVisitor"/>, so that a kind that is added
/// does not compile before everybody knows it.
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    public abstract void Accept(IBlockVisitor visitor);
}

/// <summary>Something that is done with each kind of <see cref="Block"/>.</summary>
public interface IBlockVisitor
{
    void Visit(Heading heading);

    void Visit(DateHeading heading);

    void Visit(Paragraph paragraph);

    void Visit(RowBlock row);
}

/// <summary>The heading of a chapter, session or topic.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Entry">Its position among the entries of the contents, from 0; null where it stands in none.</param>
/// <param name="Remarks">What is wrong with its row, for a draft's comments.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content, int? Entry, ImmutableArray<string> Remarks) : Block
{
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A heading made from a date; never in the contents.</summary>
/// <param name="Level">2 to 4: one below its section.</param>
public sealed record DateHeading(int Level, string Text) : Block
{
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>A paragraph.</summary>
/// <param name="IsRightToLeft">Whether its lines run from right to left.</param>
/// <param name="StaysWithNext">Whether it stands on the page of what follows, which it leads to or which explains it.</param>
public sealed record Paragraph(ParagraphRole Role, ImmutableArray<Inline> Content, bool IsRightToLeft = false, bool StaysWithNext = false) : Block
{
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}

/// <summary>Everything that one row of the workbook prints; no blocks where it prints nothing.</summary>
/// <param name="Id">The row's ID; null for a row that has none yet.</param>
/// <param name="Remarks">What is wrong with the row, for a draft's comments.</param>
public sealed record RowBlock(string? Id, ImmutableArray<Block> Blocks, ImmutableArray<string> Remarks) : Block
{
    public override void Accept(IBlockVisitor visitor) => visitor.Visit(this);
}
