using System.Collections.Frozen;
using ReportKit.Checks.Addresses;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Sources;

/// <summary>An address is that of the page, and not of a service that forwards to it.</summary>
public sealed class ForwardingAddress : AddressCheck
{
    private static readonly FrozenSet<string> Forwarders = FrozenSet.ToFrozenSet(
        [
            "bit.ly", "j.mp", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy", "cutt.ly", "lnkd.in", "fb.me", "dlvr.it", "tiny.cc",
            "shorturl.at", "rebrand.ly", "trib.al", "wp.me", "amzn.to", "t.ly", "v.gd", "qr.ae", "s.id", "shar.es", "urldefense.com", "urldefense.proofpoint.com", "l.facebook.com", "lm.facebook.com",
            "webcache.googleusercontent.com", "translate.google.com",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Forwarders.GetAlternateLookup<ReadOnlySpan<char>>();

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
        var isForwarding = Lookup.Contains(host)
            || host.EndsWith(".safelinks.protection.outlook.com", StringComparison.Ordinal)
            || (host.StartsWith("google.", StringComparison.Ordinal) && address.Identity.AsSpan(host.Length).StartsWith("/url?", StringComparison.Ordinal));
        return isForwarding ? $"The address is one of {host}, which only forwards to the page." : null;
    }
}
