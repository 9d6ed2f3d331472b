using ReportKit.Diagnostics;

namespace ReportKit.Packaging;

/// <summary>How much of a package may be unpacked, so that a small file cannot fill the memory of the machine.</summary>
internal sealed class ReadingBudget
{
    /// <summary>A workbook of 50,000 statements unpacks to 65 million bytes.</summary>
    private const long Most = 192L << 20;

    private long used;

    public void Spend(int bytes, string file)
    {
        used += bytes;
        if (used > Most)
            throw new UnusableFileException($"{file} is too large: it unpacks to more than {Most >> 20} MB.");
    }
}
