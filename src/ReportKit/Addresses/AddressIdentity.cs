using ReportKit.Markup;

namespace ReportKit.Addresses;

/// <summary>Tells whether two addresses lead to the same thing, without opening them.</summary>
public static class AddressIdentity
{
    /// <summary>
    /// The address without what does not tell two things apart: scheme, <c>www.</c>, a slash at the end, a part of the page, the
    /// start time of a recording, whether a file is opened or stored, whatever tracks the reader, and the ending of a page (<c>index.html</c>, <c>.html</c>). A recording
    /// of YouTube is the same under each of its forms. Upper and lower case stay apart.
    /// </summary>
    public static string Of(string address)
    {
        var bare = address;
        if (bare.AsSpan().ContainsAny('#', '?'))
        {
            var fragment = bare.IndexOf('#', StringComparison.Ordinal);
            bare = AddressParameter.Keep(fragment < 0 ? bare : bare[..fragment], parameter => !IsStart(parameter) && !IsManner(parameter) && !Trackers.Has(bare, parameter));
        }

        bare = WithoutEnding(WebAddress.Bare(bare));
        return YouTube.IdOf(bare) is { } id ? "youtu.be/" + id : WithLowerHost(bare);
    }

    /// <summary>The site, in small letters and without <c>www.</c>.</summary>
    public static ReadOnlySpan<char> HostOf(string identity)
    {
        var end = identity.AsSpan().IndexOfAny('/', '?');
        return end < 0 ? identity : identity.AsSpan(0, end);
    }

    /// <summary>A site gives the same page with and without the ending that only says how it is made.</summary>
    private static string WithoutEnding(string bare)
    {
        if (bare.Contains('?', StringComparison.Ordinal) || bare.LastIndexOf('/') is not (> 0 and var slash) || bare.IndexOf('.', slash) is not (> 0 and var dot) || !IsPageEnding(bare.AsSpan(dot)))
            return bare;
        return (bare.AsSpan(slash + 1, dot - slash - 1) is "index" or "default" or "Default" or "home" ? bare.AsSpan(0, slash) : bare.AsSpan(0, dot)).TrimEnd('/').ToString();
    }

    private static bool IsPageEnding(ReadOnlySpan<char> ending) => ending is ".html" or ".htm" or ".php" or ".aspx" or ".shtml" or ".asp" or ".jsp" or ".xhtml";

    private static bool IsStart(AddressParameter parameter) => parameter.Name is "t" or "start" or "time_continue";

    /// <summary>Whether it says how the browser takes the file, and not which.</summary>
    private static bool IsManner(AddressParameter parameter) => parameter is { Name: "download" or "dl" or "inline" or "attachment", Value: "" or "0" or "1" or "true" or "false" };

    private static string WithLowerHost(string bare)
    {
        var end = HostOf(bare).Length;
        return bare.AsSpan(0, end).ContainsAnyInRange('A', 'Z') ? string.Concat(bare[..end].ToLowerInvariant(), bare.AsSpan(end)) : bare;
    }
}
