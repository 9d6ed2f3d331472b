using System.Collections.Frozen;

namespace ReportKit.Checks.Addresses;

/// <summary>The parameters by which sites learn where a reader comes from; a page is the same without them.</summary>
internal static class Trackers
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "ref_src", "ref_url", "wt.mc_id", "cmpid", "spm", "ns_campaign", "s_cid", "trk"],
        StringComparer.OrdinalIgnoreCase);

    public static bool Has(string address, AddressParameter parameter) =>
        parameter.Name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || Names.Contains(parameter.Name)
        || (parameter.Name is "s" or "t" && IsOn(address, "twitter.com", "x.com"))
        || (parameter.Name is "si" or "feature" or "pp" or "ab_channel" && IsOn(address, "youtu.be", "youtube.com"));

    private static bool IsOn(string address, string first, string second)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var end = address.AsSpan(start).IndexOfAny('/', '?');
        var host = end < 0 ? address.AsSpan(start) : address.AsSpan(start, end);
        return Is(host, first) || Is(host, second);
    }

    private static bool Is(ReadOnlySpan<char> host, string site) =>
        host.EndsWith(site, StringComparison.OrdinalIgnoreCase) && (host.Length == site.Length || host[^(site.Length + 1)] == '.');
}
