using System.Text;

namespace ReportKit.Spreadsheets.Delimited;

/// <summary>
/// Finds out how a text is encoded whose file does not say: by its mark, by whether it is right UTF-8, by the blank halves of UTF-16,
/// and else by the code page in which its words make most sense.
/// </summary>
public static class TextEncoding
{
    /// <summary>In bytes; so much of a text says how the rest is encoded.</summary>
    private const int Sample = 1 << 20;

    /// <summary>By number, the likeliest first: Western, Cyrillic, Central European, Turkish, Arabic, Greek, Chinese, Japanese, Cyrillic on other systems, Western on Macs and in DOS.</summary>
    private static readonly int[] CodePages = [1252, 1251, 1250, 1254, 1256, 1253, 54936, 950, 932, 20866, 866, 10000, 850];

    /// <param name="stream">Is read to its end, and is back at its start afterwards.</param>
    public static Encoding Of(Stream stream)
    {
        var sample = new byte[Math.Min(Sample, stream.Length)];
        stream.Position = 0;
        stream.ReadExactly(sample);
        stream.Position = 0;
        if (Marked(sample) is { } marked)
            return marked;
        if (Blank(sample) is { } wide)
            return wide;
        return IsUtf8(stream) ? new UTF8Encoding(false) : OfCodePage(sample);
    }

    /// <summary>Its name, as people know it.</summary>
    internal static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        65001 => "UTF-8",
        1200 or 1201 => "UTF-16",
        12000 or 12001 => "UTF-32",
        54936 => "GB 18030",
        950 => "Big5",
        932 => "Shift-JIS",
        20866 => "KOI8-R",
        866 or 850 => $"DOS-{encoding.CodePage}",
        10000 => "Mac Roman",
        var page => $"Windows-{page}",
    };

    private static Encoding? Marked(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true),
        [0xFF, 0xFE, 0, 0, ..] => new UTF32Encoding(false, true),
        [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(true, true),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: separators and line ends have a blank half, and no other text has blank bytes.</summary>
    private static UnicodeEncoding? Blank(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at < sample.Length; at++)
        {
            if (sample[at] != 0)
                continue;
            if (at % 2 == 0)
                even++;
            else
                odd++;
        }

        const int Few = 50;
        return Math.Max(even, odd) * Few < sample.Length ? null : odd > even * 4 ? new UnicodeEncoding(false, false) : even > odd * 4 ? new UnicodeEncoding(true, false) : null;
    }

    private static bool IsUtf8(Stream stream)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, letters) = (new byte[1 << 16], new char[(1 << 16) + 4]);
        try
        {
            for (int read; (read = stream.Read(bytes)) > 0;)
                decoder.GetChars(bytes.AsSpan(0, read), letters, flush: false);
            decoder.GetChars([], letters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static Encoding OfCodePage(byte[] sample)
    {
        var (best, most) = (1252, double.MinValue);
        foreach (var page in CodePages)
        {
            var score = Sense.Of(Decoded(page, sample));
            if (score > most + 0.02)
                (best, most) = (page, score);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(best)!;
    }

    private static string Decoded(int page, byte[] sample) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!.GetString(sample);
}
