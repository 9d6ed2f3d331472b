using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;

namespace ReportKit.AddIn.Serving;

/// <summary>
/// Lets in only what the pane itself sends. A web page that somebody has open elsewhere can call this machine too, so that address,
/// origin and token are looked at before anything else.
/// </summary>
internal sealed class Gate(Secret token, int port)
{
    private const string TokenHeader = "X-ReportKit-Token";

    private readonly string[] hosts =
    [
        string.Create(CultureInfo.InvariantCulture, $"localhost:{port}"),
        string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"),
        string.Create(CultureInfo.InvariantCulture, $"[::1]:{port}"),
    ];

    /// <summary>Whoever asks has to have meant this machine, whatever is asked for.</summary>
    /// <exception cref="RefusedCallException">The request is for another host.</exception>
    public void CheckHost(HttpRequest request)
    {
        // A name that somebody else's server resolves to this machine (DNS rebinding) arrives as the host.
        if (!hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
            throw new RefusedCallException(StatusCodes.Status403Forbidden, "Only localhost is served.");
    }

    /// <summary>A call of the API has to come from the pane.</summary>
    /// <exception cref="RefusedCallException">It does not.</exception>
    public void CheckCaller(HttpRequest request, bool needsToken)
    {
        if (!IsSameOrigin(request))
            throw new RefusedCallException(StatusCodes.Status403Forbidden, "Only the pane itself may call.");
        if (needsToken && (request.Headers[TokenHeader] is not [var given] || !token.Is(given)))
            throw new RefusedCallException(StatusCodes.Status401Unauthorized, "The pane was loaded before the add-in was started anew; load it again.");
    }

    /// <summary>
    /// Whether the call comes from a page of this server, by the headers that a browser lets no page change (Fetch Standard, 3.2;
    /// Fetch Metadata, 2.3); a program that is no browser sends none of them.
    /// </summary>
    private bool IsSameOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        var site = request.Headers["Sec-Fetch-Site"];
        return (origin.Count == 0 || (origin is [var only] && hosts.Any(host => $"https://{host}".Equals(only, StringComparison.OrdinalIgnoreCase))))
            && (site.Count == 0 || site is ["same-origin"]);
    }
}
