namespace ReportKit.UseCases.Hosts;

/// <summary>A file by the name that whoever asks calls it, which stands in what they are told, and where it is.</summary>
/// <param name="Path">Its full path.</param>
public sealed record NamedFile(string Name, string Path)
{
    /// <summary>The name without folders.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);
}
