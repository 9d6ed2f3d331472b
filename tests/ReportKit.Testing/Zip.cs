using System.IO.Compression;
using System.Text;

namespace ReportKit.Testing;

/// <summary>Zip archives, as sound or as broken as a test needs them.</summary>
public static class Zip
{
    public static byte[] Of(params (string Name, string Text)[] entries) =>
        Of(Array.ConvertAll(entries, entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text))));

    public static byte[] Of(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The entries of an archive in their order.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Entries(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(entry => (entry.FullName, ContentOf(entry)))];
    }

    /// <summary>The text of one entry.</summary>
    public static string Text(byte[] zip, string name) => Text(Entries(zip).Single(entry => entry.Name == name).Content);

    /// <summary>The archive with the text of one entry changed.</summary>
    public static byte[] With(byte[] zip, string name, Func<string, string> change) =>
        Of([.. Entries(zip).Select(entry => entry.Name == name ? (name, Encoding.UTF8.GetBytes(change(Text(entry.Content)))) : entry)]);

    private static string Text(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content));
        return reader.ReadToEnd();
    }

    private static byte[] ContentOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
