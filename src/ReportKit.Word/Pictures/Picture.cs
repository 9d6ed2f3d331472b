using System.Buffers.Binary;
using ReportKit.Findings;
using ReportKit.Packaging;

namespace ReportKit.Word.Pictures;

/// <summary>A picture in one of the forms that every Word shows.</summary>
/// <param name="Extension"><c>png</c> or <c>jpeg</c>.</param>
/// <param name="Width">In pixels, as they are stored.</param>
/// <param name="Height">In pixels, as they are stored.</param>
/// <param name="Orientation">How a camera was held (Exif 2.32, 4.6.5): 1 upright, to 8.</param>
public sealed record Picture(byte[] Bytes, string Extension, int Width, int Height, int Orientation = 1)
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
        var picture = Png(bytes) ?? Jpeg(bytes) ?? throw new UnusableFileException($"The logo {file} is no PNG or JPEG picture. Save it as one, and name that in the sheet Settings.");
        var (width, height) = (picture.Width, picture.Height);
        if (width > MostPixels || height > MostPixels)
            throw new UnusableFileException($"The logo {file} says that it is {width:N0} × {height:N0} pixels; the largest that is taken has {MostPixels:N0} a side.");
        if (Math.Max(width, height) > MostTimes * Math.Min(width, height))
            throw new UnusableFileException($"The logo {file} is a line, of {width:N0} × {height:N0} pixels: one side is more than {MostTimes} times the other.");
        return picture.IsWhole ? picture : throw new UnusableFileException($"The logo {file} is cut off: its end is missing. Copy it anew.");
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

    /// <summary>Whether the file has the mark that ends it (PNG, 11.2.5; ITU-T T.81, B.2.1); Word shows a cross in place of one without.</summary>
    private bool IsWhole => Bytes.AsSpan().LastIndexOf(Extension == "png" ? "IEND"u8 : [0xFF, 0xD9]) > 0;

    /// <summary>Quarter turns to the right that set it upright, after it was mirrored.</summary>
    public int Turns => Orientation switch
    {
        3 or 4 => 2,
        6 or 7 => 1,
        5 or 8 => 3,
        _ => 0,
    };

    /// <summary>Whether left and right are exchanged before it is turned.</summary>
    public bool IsMirrored => Orientation is 2 or 4 or 5 or 7;

    /// <summary>Width and height stand in the first chunk (PNG, 11.2.2).</summary>
    private static Picture? Png(byte[] bytes) =>
        bytes.Length > 24 && bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            ? OfSize(bytes, "png", BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), 1)
            : null;

    /// <summary>Height and width stand in the frame header (ITU-T T.81, B.2.2), after segments of their own lengths.</summary>
    private static Picture? Jpeg(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return null;

        var orientation = 1;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return OfSize(bytes, "jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7)), BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 5)), orientation);
            if (marker == 0xE1 && at + 2 + length <= bytes.Length)
                orientation = ExifOrientation.In(bytes.AsSpan(at + 4, Math.Max(0, length - 2))) ?? orientation;
            at += 2 + length;
        }

        return null;
    }

    private static Picture? OfSize(byte[] bytes, string extension, int width, int height, int orientation) =>
        width > 0 && height > 0 ? new Picture(bytes, extension, width, height, orientation) : null;
}
