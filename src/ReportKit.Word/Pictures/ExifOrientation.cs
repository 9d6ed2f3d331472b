using System.Buffers.Binary;

namespace ReportKit.Word.Pictures;

/// <summary>How the camera was held, from the data that it left in a JPEG file (Exif 2.32, 4.5 and 4.6).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <param name="segment">A segment APP1, after its length.</param>
    /// <returns>1 to 8; null where it says nothing.</returns>
    public static int? In(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
            return null;
        var tiff = segment[6..];
        var isBig = tiff.StartsWith("MM"u8);
        if (tiff.Length < 8 || (!isBig && !tiff.StartsWith("II"u8)))
            return null;

        var at = Number(tiff, 4, isBig);
        if (at < 8 || at + 2 > tiff.Length)
            return null;
        var count = Short(tiff, (int)at, isBig);
        for (var entry = (int)at + 2; count > 0 && entry + 12 <= tiff.Length; entry += 12, count--)
        {
            if (Short(tiff, entry, isBig) == Tag)
                return Short(tiff, entry + 8, isBig) is >= 1 and <= 8 and var orientation ? orientation : null;
        }

        return null;
    }

    private static int Short(ReadOnlySpan<byte> tiff, int at, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]);

    private static long Number(ReadOnlySpan<byte> tiff, int at, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]);
}
