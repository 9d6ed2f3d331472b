using System.Globalization;
using ReportKit.Sheets;

namespace ReportKit.Citations;

/// <summary>Puts a recording's start time into its address, where the site takes one.</summary>
internal static class StartTime
{
    /// <summary>
    /// The address that starts at <paramref name="seconds"/>: YouTube's take <c>t=</c>, and so does every address that carries one
    /// already. Other addresses stay as they are.
    /// </summary>
    public static string In(string address, int seconds)
    {
        var start = "t=" + seconds.ToString(CultureInfo.InvariantCulture);
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        var end = fragment < 0 ? address.Length : fragment;
        if (query >= 0 && query < end)
        {
            var parameters = address[(query + 1)..end].Split('&');
            var time = Array.FindIndex(parameters, parameter => parameter.StartsWith("t=", StringComparison.Ordinal));
            if (time >= 0)
                parameters[time] = start;
            else if (IsYouTube(address))
                parameters = [.. parameters, start];
            return address[..(query + 1)] + string.Join('&', parameters) + address[end..];
        }

        return IsYouTube(address) ? address[..end] + "?" + start + address[end..] : address;
    }

    /// <summary>
    /// The seconds at which an address starts, by its <c>t=</c> or <c>start=</c> after <c>?</c> or <c>#</c>: <c>4460</c>, <c>90s</c>,
    /// <c>1h14m20s</c>. Null where it has none.
    /// </summary>
    public static int? Of(string address)
    {
        foreach (var parameter in address.Split('?', '&', '#', ';').AsSpan(1))
        {
            var value = parameter.StartsWith("t=", StringComparison.OrdinalIgnoreCase) ? parameter[2..]
                : parameter.StartsWith("start=", StringComparison.OrdinalIgnoreCase) ? parameter[6..]
                : parameter.StartsWith("time_continue=", StringComparison.OrdinalIgnoreCase) ? parameter[14..] : "";
            if (value.Length > 0 && (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : TypedTime.Read(value, SourceKind.Video)?.Seconds) is { } start)
                return start;
        }

        return null;
    }

    private static bool IsYouTube(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Host is "youtu.be" or "youtube.com" or "www.youtube.com" or "m.youtube.com";
}
