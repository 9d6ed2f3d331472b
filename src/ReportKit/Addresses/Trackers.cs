
namespace ReportKit.Addresses;

/// <summary>The parameters by which sites learn where a reader comes from; a page is the same without them.</summary>
public static class Trackers
{
    public static bool Has(string address, AddressParameter parameter) =>
        parameter.Name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || IsTracker(parameter.Name)
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

    private static bool IsTracker(string name) => name.ToLowerInvariant() is
        "fbclid" or "gclid" or "gclsrc" or "dclid" or "msclkid" or "yclid" or "twclid" or "igshid" or "igsh" or "mc_cid" or "mc_eid" or "mkt_tok" or "_hsenc" or "_hsmi"
        or "ref_src" or "ref_url" or "wt.mc_id" or "cmpid" or "spm" or "ns_campaign" or "s_cid" or "trk";
}
