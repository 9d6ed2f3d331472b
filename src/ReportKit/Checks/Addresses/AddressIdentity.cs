using ReportKit.Markup;

namespace ReportKit.Checks.Addresses;

/// <summary>Tells whether two addresses lead to the same thing, without opening them.</summary>
internal static class AddressIdentity
{
    /// <summary>
    /// The address without what does not tell two things apart: scheme, <c>www.</c>, a stroke at the end, a part of the page, the
    /// start time of a recording and whatever tracks the reader. A recording of YouTube is the same under each of its forms.
    /// Upper and lower case stay apart.
    /// </summary>
    public static string Of(string address)
    {
        var bare = address;
        if (bare.AsSpan().ContainsAny('#', '?'))
        {
            var fragment = bare.IndexOf('#', StringComparison.Ordinal);
            bare = AddressParameter.Keep(fragment < 0 ? bare : bare[..fragment], parameter => !IsStart(parameter) && !Trackers.Has(bare, parameter));
        }

        bare = WebAddress.Bare(bare);
        return YouTube.IdOf(bare) is { } id ? "youtu.be/" + id : WithLowerHost(bare);
    }

    /// <summary>The site, in small letters and without <c>www.</c>.</summary>
    public static ReadOnlySpan<char> HostOf(string identity)
    {
        var end = identity.AsSpan().IndexOfAny('/', '?');
        return end < 0 ? identity : identity.AsSpan(0, end);
    }

    private static bool IsStart(AddressParameter parameter) => parameter.Name is "t" or "start" or "time_continue";

    private static string WithLowerHost(string bare)
    {
        var end = HostOf(bare).Length;
        return bare.AsSpan(0, end).ContainsAnyInRange('A', 'Z') ? string.Concat(bare[..end].ToLowerInvariant(), bare.AsSpan(end)) : bare;
    }
}
