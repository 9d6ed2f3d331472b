using ReportKit.Document;

namespace ReportKit.Word.Templates;

/// <summary>
/// The styles that a template has to have, by the names that Word shows (built-in ones by their names in the file). Their looks
/// are the template's.
/// </summary>
public static class StyleNames
{
    public const string Normal = "Normal";
    public const string DateHeading = "Date Heading";
    public const string FootnoteText = "footnote text";
    public const string FootnoteReference = "footnote reference";
    public const string Hyperlink = "Hyperlink";
    public const string Speaker = "Speaker";
    public const string ContextLabel = "Context Label";
    public const string CommentText = "annotation text";
    public const string CommentReference = "annotation reference";

    public static string Heading(int level) => level switch
    {
        1 => "heading 1",
        2 => "heading 2",
        _ => "heading 3",
    };

    public static string Contents(int level) => level == 1 ? "toc 1" : "toc 2";

    public static string Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => "Body Text",
        ParagraphRole.Statement => "Statement",
        ParagraphRole.LeadIn => "Lead-in",
        ParagraphRole.Quotation => "Quote",
        ParagraphRole.QuotationItem => "Quotation Bullet",
        ParagraphRole.Omission => "Omission",
        ParagraphRole.Context => "Context",
        ParagraphRole.ListItem => "List Bullet",
        ParagraphRole.Source => "Source",
    };

    /// <summary>The character style of words; null where they have none.</summary>
    public static string? Of(WordsRole role) => role switch
    {
        WordsRole.Plain => null,
        WordsRole.Speaker => Speaker,
        WordsRole.ContextLabel => ContextLabel,
    };

    /// <summary>A style's name as Word shows it: for built-in ones another than in the file.</summary>
    public static string Shown(string name) => name switch
    {
        CommentText => "Comment Text",
        CommentReference => "Comment Reference",
        FootnoteText => "Footnote Text",
        FootnoteReference => "Footnote Reference",
        "toc 1" or "toc 2" => name.ToUpperInvariant(),
        "heading 1" or "heading 2" or "heading 3" => "H" + name[1..],
        _ => name,
    };

    /// <summary>Every style that the writers use.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Heading(1), Heading(2), Heading(3), DateHeading, Contents(1), Contents(2),
        .. Enum.GetValues<ParagraphRole>().Select(Of),
        FootnoteText, FootnoteReference, Hyperlink, .. Enum.GetValues<WordsRole>().Select(Of).OfType<string>(), CommentText, CommentReference,
    ];
}
