namespace ReportKit.Schema;

/// <summary>Whose words a text holds, and what it is for.</summary>
public enum TextRole
{
    /// <summary>What somebody said, word for word: never ours to correct.</summary>
    Quotation,

    /// <summary>Our own sentences: introductions, lead-ins, narratives, lists, context, footnotes.</summary>
    Prose,

    /// <summary>Our own titles.</summary>
    Heading,

    /// <summary>What the footnote of a source is made from: its title, author, body and meeting, or <c>Cite as</c>.</summary>
    Citation,
}
