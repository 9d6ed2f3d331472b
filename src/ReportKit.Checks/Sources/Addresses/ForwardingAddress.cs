using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>An address is that of the page, and not of a service that forwards to it.</summary>
public sealed class ForwardingAddress : AddressCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK827",
        Severity = Severity.Warning,
        Title = "an address is that of the page itself",
        Reason = "A short or forwarding address does not show where it leads, and dies with the service that made it.",
        Fix = "Open it, and copy the address at which it ends.",
        Failing = """{"sources": [{"id": "a", "url": "https://bit.ly/3xAmple"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper"}]}""",
    };

    protected override string? Problem(AddressUse address)
    {
        var host = AddressIdentity.HostOf(address.Identity);
        var isForwarding = IsForwarder(host)
            || host.EndsWith(".safelinks.protection.outlook.com", StringComparison.Ordinal)
            || (host.StartsWith("google.", StringComparison.Ordinal) && address.Identity.AsSpan(host.Length).StartsWith("/url?", StringComparison.Ordinal));
        return isForwarding ? $"The address is one of {host}, which only forwards to the page." : null;
    }

    private static bool IsForwarder(ReadOnlySpan<char> host) => host is
        "bit.ly" or "j.mp" or "t.co" or "tinyurl.com" or "goo.gl" or "ow.ly" or "is.gd" or "buff.ly" or "rb.gy" or "cutt.ly" or "lnkd.in" or "fb.me" or "dlvr.it"
        or "tiny.cc" or "shorturl.at" or "rebrand.ly" or "trib.al" or "wp.me" or "amzn.to" or "t.ly" or "v.gd" or "qr.ae" or "s.id" or "shar.es" or "urldefense.com"
        or "urldefense.proofpoint.com" or "l.facebook.com" or "lm.facebook.com" or "webcache.googleusercontent.com" or "translate.google.com";
}
