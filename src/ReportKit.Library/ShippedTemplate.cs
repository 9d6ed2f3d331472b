namespace ReportKit;

/// <summary>The template that ships, as a file for as long as it is needed.</summary>
internal sealed class ShippedTemplate : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reportkit-");

    public ShippedTemplate()
    {
        Path = System.IO.Path.Combine(folder.FullName, "ge-series.dotx");
        using var shipped = typeof(ShippedTemplate).Assembly.GetManifestResourceStream("ge-series.dotx")!;
        using var file = File.Create(Path);
        shipped.CopyTo(file);
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
