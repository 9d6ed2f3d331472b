using System.Globalization;
using System.Text;
using ReportKit.Document;

namespace ReportKit.Word.Format;

/// <summary>The web addresses that a part leads to, each once, with the id of its relationship.</summary>
internal sealed class LinkTargets
{
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>The id of each address.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    /// <summary>The id; null for words that are no address, which would make the whole file unreadable.</summary>
    public string? IdOf(string? address)
    {
        if (address is null)
            return null;
        address = PrintableText.Of(address);
        if (ids.TryGetValue(address, out var id))
            return id;
        if (!Uri.TryCreate(Encoded(address), UriKind.Absolute, out _))
            return null;

        ids.Add(address, id = "rkLink" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture));
        return id;
    }

    /// <summary>
    /// The address in the characters that a relationship's target may hold (RFC 3986, which ECMA-376-2 asks for): what is outside
    /// it is percent-encoded; what is encoded already stays. A host in other letters is named as the web knows it (RFC 5891).
    /// </summary>
    public static string Encoded(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !Ascii.IsValid(uri.Host))
            address = WithHost(address, uri);

        var encoded = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length; at++)
        {
            var letter = address[at];
            if (char.IsAsciiLetterOrDigit(letter) || "-._~:/?#[]@!$&'()*+,;=".Contains(letter, StringComparison.Ordinal) || (letter == '%' && IsEscape(address, at)))
            {
                encoded.Append(letter);
            }
            else
            {
                var length = char.IsHighSurrogate(letter) && at + 1 < address.Length ? 2 : 1;
                encoded.Append(Uri.EscapeDataString(address.AsSpan(at, length)));
                at += length - 1;
            }
        }

        return encoded.ToString();
    }

    private static string WithHost(string address, Uri uri)
    {
        // Without a host it is no address.
        if (HostOnTheWeb(uri) is not { } host)
            return "";
        var start = address.IndexOf(uri.Host, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? address : string.Concat(address.AsSpan(0, start), host, address.AsSpan(start + uri.Host.Length));
    }

    /// <summary>Null for a host that the web cannot have, such as one that runs to the left and to the right in one word (RFC 5893).</summary>
    private static string? HostOnTheWeb(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsEscape(string address, int at) =>
        at + 2 < address.Length && char.IsAsciiHexDigit(address[at + 1]) && char.IsAsciiHexDigit(address[at + 2]);
}
