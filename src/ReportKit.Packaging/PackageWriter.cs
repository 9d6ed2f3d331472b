using System.IO.Compression;

namespace ReportKit.Packaging;

/// <summary>
/// Writes the parts of a package one after the other, so that the same parts give the same bytes: no entry carries the time of
/// writing.
/// </summary>
public sealed class PackageWriter(Stream stream) : IDisposable
{
    /// <summary>The earliest time that a zip entry can carry; Office writes the same.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Starts a part; the one before has to be closed.</summary>
    public Stream Create(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return new OverlappedStream(entry.Open());
    }

    public void Dispose() => archive.Dispose();
}
