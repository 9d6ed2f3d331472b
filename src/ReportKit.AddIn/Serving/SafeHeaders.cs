using Microsoft.AspNetCore.Http;

namespace ReportKit.AddIn.Serving;

/// <summary>What every answer says to the browser about itself.</summary>
internal static class SafeHeaders
{
    /// <summary>
    /// The page may run its own scripts and Office.js, and talk to this server and nobody else. Office on the web shows it in a
    /// frame of its own pages.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https://appsforoffice.microsoft.com; "
        + "form-action 'none'; base-uri 'none'; object-src 'none'; "
        + "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.sharepoint.com https://onedrive.live.com https://*.cloud.microsoft";

    public static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
    }
}
