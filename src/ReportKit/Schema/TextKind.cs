using ReportKit.Markup;

namespace ReportKit.Schema;

/// <summary>Plain words, kept as typed.</summary>
/// <param name="Description">What the words are.</param>
public sealed record TextKind(string Description = "text") : ColumnKind<string>
{
    public override string Description { get; } = Description;

    public override object Parse(string text) => text;
}

/// <summary>Words that may hold the markup of <see cref="Markup.MarkupParser"/>.</summary>
/// <param name="IsCitation">Whether the words are a citation, and so can hold no footnote.</param>
public sealed record MarkupKind(bool IsCitation = false) : ColumnKind<string>
{
    public override string Description => "text with markup";

    public override object Parse(string text) => text;
}

/// <summary>A web address.</summary>
public sealed record AddressKind : ColumnKind<string>
{
    public override string Description => "web address";

    /// <summary>Without the brackets in which mail programs set an address.</summary>
    public override object Parse(string text) => text.Trim() is ['<', .. var inner, '>'] && WebAddress.LinkTo(inner.Trim()) is not null ? inner.Trim() : text.Trim();
}

/// <summary>The key of a row in another sheet.</summary>
/// <param name="Sheet">Name of the sheet whose key is meant.</param>
/// <param name="Several">Whether a cell may name several, separated by semicolons.</param>
public sealed record ReferenceKind(string Sheet, bool Several = false) : ColumnKind<string>
{
    public override string Description => Several ? $"one or several of {Sheet}, separated by ;" : $"one of {Sheet}";

    public override object Parse(string text) => text;
}
