using System.IO.Compression;

namespace ReportKit.Word.Pictures;

/// <summary>What a picture is by its first bytes: programs go by these, whatever its name and its type say.</summary>
internal static class PictureForm
{
    /// <summary>The marks of encodings (UTF-8, and both orders of UTF-16), and blanks.</summary>
    private static ReadOnlySpan<byte> BeforeMarkup => [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 0x09, 0x0A, 0x0D];

    /// <summary>What a program would start for it, or unpack from it, and nobody could see; null where there is nothing of the kind.</summary>
    public static string? Hidden(Stream picture)
    {
        var start = Start(picture);
        if (IsPostScript(start))
            return "a PostScript picture, which another program is started for,";
        if (start is not [0x1F, 0x8B, ..])
            return null;

        // A packed metafile (WMZ, EMZ) is ordinary; a packed drawing of SVG is read here by nobody.
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(start), CompressionMode.Decompress);
            return IsMarkup(Start(unpacked)) ? "a packed vector picture" : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Whether it is a drawing in XML.</summary>
    public static bool IsMarkup(Stream picture) => IsMarkup(Start(picture));

    private static bool IsMarkup(ReadOnlySpan<byte> start) => start.TrimStart(BeforeMarkup) is [(byte)'<', ..];

    /// <summary>As text, or with the header that DOS programs put before it.</summary>
    private static bool IsPostScript(ReadOnlySpan<byte> start) => start.StartsWith("%!"u8) || start.StartsWith((ReadOnlySpan<byte>)[0xC5, 0xD0, 0xD3, 0xC6]);

    private static byte[] Start(Stream stream)
    {
        var start = new byte[1 << 12];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }
}
