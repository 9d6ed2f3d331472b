using System.IO.Compression;
using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>How much of a package may be unpacked, so that a small file cannot fill the memory of the machine.</summary>
internal sealed class ReadingBudget(string file)
{
    /// <summary>A workbook of 50,000 statements unpacks to 65 million bytes.</summary>
    private const long Most = 192L << 20;

    /// <summary>Deflate packs nothing to less than a thousandth; what people write, seldom to less than a fiftieth.</summary>
    private const int MostTimes = 200;

    /// <summary>Below this a part may be packed as it likes.</summary>
    private const long Small = 1L << 20;

    private readonly Dictionary<ZipArchiveEntry, long> unpacked = [];
    private long total;

    /// <summary>Takes in that a part has been unpacked up to a length; what is unpacked a second time counts once.</summary>
    /// <exception cref="UnusableFileException">That is too much.</exception>
    public void Spend(ZipArchiveEntry part, long length)
    {
        var before = unpacked.GetValueOrDefault(part);
        if (length <= before)
            return;

        unpacked[part] = length;
        total += length - before;
        if (total > Most)
            throw new UnusableFileException($"{file} is too large: it unpacks to more than {Most >> 20} MB.");
        if (length > Small && length / MostTimes > part.CompressedLength)
            throw new UnusableFileException($"{file} is not read for safety: its part {part.FullName} unpacks to more than {MostTimes} times its size.");
    }
}
