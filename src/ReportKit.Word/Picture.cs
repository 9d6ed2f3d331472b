using System.Buffers.Binary;
using ReportKit.Diagnostics;
using ReportKit.Packaging;

namespace ReportKit.Word;

/// <summary>A picture in one of the forms that every Word shows.</summary>
/// <param name="Extension"><c>png</c> or <c>jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record Picture(byte[] Bytes, string Extension, int Width, int Height)
{
    private const long Largest = 20 << 20;

    /// <summary>A side; a page in print at 1,200 dots an inch has less.</summary>
    private const int MostPixels = 20_000;

    /// <summary>As often as one side holds the other.</summary>
    private const long MostTimes = 100;

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <exception cref="UnusableFileException">The file cannot be read, or is no such picture.</exception>
    public static Picture Read(string path)
    {
        var file = Path.GetFileName(path);
        var bytes = Content(path);
        var (extension, width, height) = Png(bytes) ?? Jpeg(bytes) ?? ("", 0, 0);
        if (width <= 0 || height <= 0)
            throw new UnusableFileException($"The logo {file} is no PNG or JPEG picture.");
        if (width > MostPixels || height > MostPixels)
            throw new UnusableFileException($"The logo {file} says that it is {width:N0} × {height:N0} pixels; the largest that is taken has {MostPixels:N0} a side.");
        return Math.Max(width, height) <= MostTimes * Math.Min(width, height)
            ? new Picture(bytes, extension, width, height)
            : throw new UnusableFileException($"The logo {file} is a line, of {width:N0} × {height:N0} pixels: one side is more than {MostTimes} times the other.");
    }

    private static byte[] Content(string path)
    {
        try
        {
            using var stream = RegularFile.OpenFound(path, Largest);
            return WholeFile.Read(stream);
        }
        catch (UnusableFileException fault)
        {
            throw new UnusableFileException($"The logo cannot be read; see the sheet Settings. {fault.Message}", fault);
        }
    }

    /// <summary>Width and height stand in the first chunk (PNG, 11.2.2).</summary>
    private static (string, int, int)? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 24 && bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            ? ("png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>Height and width stand in the frame header (ITU-T T.81, B.2.2), behind segments of their own lengths.</summary>
    private static (string, int, int)? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return null;

        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return ("jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }
}
