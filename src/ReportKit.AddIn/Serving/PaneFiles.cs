using System.Collections.Frozen;

namespace ReportKit.AddIn.Serving;

/// <summary>
/// The files of the pane, by their paths: all are part of the program, and a request can name no other. Whoever asks gets them, and
/// none of them holds a secret.
/// </summary>
internal sealed class PaneFiles
{
    private const string Root = "wwwroot/";
    private const string Page = "/pane.html";

    private readonly FrozenDictionary<string, PaneFile> files;

    public PaneFiles()
    {
        var found = new Dictionary<string, PaneFile>(StringComparer.Ordinal);
        foreach (var name in typeof(PaneFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal)))
            found.Add(name[(Root.Length - 1)..], new PaneFile(ContentType(name), Resource.Bytes(name)));
        found["/"] = found[Page];
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
