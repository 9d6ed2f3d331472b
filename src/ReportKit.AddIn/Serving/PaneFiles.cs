using System.Collections.Frozen;
using System.Text;

namespace ReportKit.AddIn.Serving;

/// <summary>The files of the pane, by their paths: all are part of the program, and a request can name no other.</summary>
internal sealed class PaneFiles
{
    private const string Root = "wwwroot/";
    private const string Page = "/pane.html";
    private const string TokenMark = "{{token}}";

    private readonly FrozenDictionary<string, PaneFile> files;

    /// <param name="token">Goes into the page, which sends it back with each call.</param>
    public PaneFiles(Token token)
    {
        var found = new Dictionary<string, PaneFile>(StringComparer.Ordinal);
        foreach (var name in typeof(PaneFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)))
            found.Add(name[(Root.Length - 1)..], new PaneFile(ContentType(name), Resource.Bytes(name)));
        if (found.TryGetValue(Page, out var page))
            found["/"] = found[Page] = page with { Content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page.Content).Replace(TokenMark, token.Text, StringComparison.Ordinal)) };
        files = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public PaneFile? Find(string path) => files.GetValueOrDefault(path);

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}

internal sealed record PaneFile(string ContentType, byte[] Content);
