using System.Globalization;
using System.IO.Compression;
using ReportKit.Findings;

namespace ReportKit.Packaging;

/// <summary>
/// What reading a package may cost, so that a small file can neither fill the memory of the machine nor keep it busy. Parts that
/// are held whole have a size that they keep to. What is read piece by piece may be of any length, in proportion to the file:
/// below a size that takes seconds at the most, the proportion does not matter.
/// </summary>
/// <param name="size">The file's own size, in bytes.</param>
internal sealed class ReadingBudget(string file, long size)
{
    /// <summary>Deflate packs nothing to less than a thousandth; what people write, seldom to less than a fiftieth.</summary>
    private const int MostTimes = 200;

    /// <summary>Of all parts that are held whole; the styles and names of a large workbook have some megabytes.</summary>
    private const long MostWhole = 64L << 20;

    /// <summary>A part that is held whole, and has less than this, may be packed as it likes.</summary>
    private const long SmallWhole = 1L << 20;

    /// <summary>Bytes that are unpacked in a second or two.</summary>
    private const long SoonUnpacked = 1L << 30;

    /// <summary>Tags and texts that are read in a few seconds; a held one takes some hundred bytes.</summary>
    private const long SoonRead = 40_000_000;
    private const long MostNodesWhole = 2_000_000;

    /// <summary>For each byte of the file; a workbook as people make it has one or two.</summary>
    private const int MostNodesOfByte = 16;

    /// <summary>Bytes that every machine has to spare: those of a full sheet of short rows.</summary>
    private const long LittleMemory = 360L << 20;

    private readonly Dictionary<ZipArchiveEntry, Extent> read = [];
    private long unpacked;
    private long whole;
    private long nodes;
    private long held;

    /// <summary>Takes in how far a part has been read; what is read a second time counts once.</summary>
    /// <param name="isWhole">Whether the part is held, and not only passed on.</param>
    /// <param name="bytes">Of its beginning, unpacked.</param>
    /// <param name="count">Of the tags and texts in it.</param>
    /// <exception cref="UnusableFileException">That is too much.</exception>
    public void Spend(ZipArchiveEntry part, bool isWhole, long bytes, long count)
    {
        var before = read.GetValueOrDefault(part, Extent.None);
        var after = new Extent(Math.Max(before.Bytes, bytes), Math.Max(before.Nodes, count));
        if (after == before)
            return;

        read[part] = after;
        unpacked += after.Bytes - before.Bytes;
        nodes += after.Nodes - before.Nodes;
        if (isWhole)
            SpendWhole(part, after.Bytes - before.Bytes, after);
        if (unpacked > SoonUnpacked && unpacked / MostTimes > size)
            throw new UnusableFileException($"{file} is not read for safety: it unpacks to more than {MostTimes} times its size.");
        if (nodes > SoonRead && nodes / MostNodesOfByte > size)
            throw new UnusableFileException($"{file} is not read for safety: it is small, and has more than {Millions(SoonRead)} million tags and texts.");
    }

    /// <summary>Takes in that something read from the file stays in memory, or counts as often as the file names it.</summary>
    /// <exception cref="UnusableFileException">That is too much.</exception>
    public void Hold(long bytes)
    {
        held += bytes;
        if (held > LittleMemory && held / MostTimes > size)
            throw new UnusableFileException($"{file} is not read for safety: its cells hold more than {LittleMemory >> 20} MB, and more than {MostTimes} times its size.");
    }

    private void SpendWhole(ZipArchiveEntry part, long more, Extent there)
    {
        whole += more;
        if (whole > MostWhole)
            throw new UnusableFileException($"{file} is too large: besides its sheets it unpacks to more than {MostWhole >> 20} MB.");
        if (there.Nodes > MostNodesWhole)
            throw new UnusableFileException($"{file} is too large: its part {part.FullName} has more than {Millions(MostNodesWhole)} million tags and texts.");
        if (there.Bytes > SmallWhole && there.Bytes / MostTimes > part.CompressedLength)
            throw new UnusableFileException($"{file} is not read for safety: its part {part.FullName} unpacks to more than {MostTimes} times its size.");
    }

    private static string Millions(long number) => (number / 1_000_000).ToString(CultureInfo.InvariantCulture);

    /// <summary>How much of a part has been read.</summary>
    private sealed record Extent(long Bytes, long Nodes)
    {
        public static Extent None { get; } = new(0, 0);
    }
}
