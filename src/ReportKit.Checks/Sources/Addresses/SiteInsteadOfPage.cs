using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>The address of a recording or paper is its own, and not that of the site where it is found.</summary>
public sealed class SiteInsteadOfPage : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK830",
        Severity = Severity.Warning,
        Title = "the address of a recording or paper is its own",
        Reason = "The first page of a site does not show the words that are quoted.",
        Fix = "Find the recording or paper on the site and copy its address.",
        Failing = """{"sources": [{"id": "a", "kind": "Video", "url": "https://webtv.example.org/en"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Web page", "url": "https://webtv.example.org/"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        if (address.Column != SourceColumns.Url || ((Source)address.Row).Kind is SourceKind.Unknown or SourceKind.WebPage or SourceKind.Note || WebAddress.LinkTo(address.Text) is null)
            return null;

        var host = AddressIdentity.HostOf(address.Identity);
        return address.Identity.AsSpan(host.Length).Trim('/') is "" or "en" or "fr" or "es" or "index" or "index.html" or "index.htm" or "index.php" or "home"
            ? $"The address is that of the first page of {host}."
            : null;
    }
}
