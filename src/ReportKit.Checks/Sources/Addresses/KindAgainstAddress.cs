using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>The address of a recording leads to no paper, and that of a paper to no recording.</summary>
public sealed class KindAgainstAddress : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK838",
        Severity = Findings.Severity.Warning,
        Title = "the address of a source is one of its kind",
        Reason = "The form of the footnote follows the kind; a page of a paper is no time of a recording.",
        Fix = "Correct the kind or the address.",
        Failing = """{"sources": [{"id": "a", "kind": "Video", "url": "https://example.org/statement.pdf"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Video", "url": "https://youtu.be/abcdefghijk"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (address.Row is not Source source || address.Column != SourceColumns.Url)
            return null;

        var isPaper = source.Kind is SourceKind.Document or SourceKind.Resolution or SourceKind.Treaty or SourceKind.Letter or SourceKind.Report;
        if (source.Kind == SourceKind.Video && (address.Identity.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || address.Identity.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)))
            return "The source is a recording, but its address is that of a paper.";
        return isPaper && (AddressIdentity.HostOf(address.Identity) is "youtu.be" or "media.un.org" or "webtv.un.org" or "vimeo.com")
            ? "The source is a paper, but its address is that of a recording."
            : null;
    }
}
