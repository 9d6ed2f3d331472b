using System.Globalization;
using ReportKit.Findings;
using ReportKit.Packaging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ReportKit.Pdf.Pages;

/// <summary>
/// A PDF opened for reading. The file may come from anybody: what is encrypted, cut short, of too many pages or letters is refused,
/// each in one sentence.
/// </summary>
internal sealed class PdfPages : IDisposable
{
    /// <summary>In bytes; a paper with many pictures has a tenth.</summary>
    private const long Largest = 128L << 20;

    /// <summary>More than any paper has.</summary>
    private const int MostPages = 3_000;
    private const int MostLettersOfPage = 200_000;

    /// <summary>A page full of drawings takes one second.</summary>
    private static readonly TimeSpan LongestPage = TimeSpan.FromSeconds(10);

    private readonly string file;
    private readonly PdfDocument document;

    private PdfPages(string file, PdfDocument document)
    {
        this.file = file;
        this.document = document;
    }

    public int Count => document.NumberOfPages;

    public string? Title => Text(document.Information.Title);

    public string? Authors => Text(document.Information.Author);

    /// <exception cref="UnusableFileException">It is no PDF, or cannot be read.</exception>
    public static PdfPages Open(string path)
    {
        var file = Path.GetFileName(path);
        var bytes = Bytes(path, file);
        var pages = new PdfPages(file, Guarded(file, () => PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(file) })));
        if (pages.Count <= MostPages)
            return pages;
        pages.Dispose();
        throw new UnusableFileException(string.Create(CultureInfo.InvariantCulture, $"{file} is not read for safety: it has {pages.Count:N0} pages, more than {MostPages:N0}."));
    }

    /// <param name="number">From 1.</param>
    /// <exception cref="UnusableFileException">The page is damaged.</exception>
    public PageText Page(int number) => Guarded(file, () =>
    {
        var page = InTime(number);
        if (page.Letters.Count > MostLettersOfPage)
            throw new UnusableFileException(string.Create(CultureInfo.InvariantCulture, $"{file} is not read for safety: its page {number:N0} has more than {MostLettersOfPage:N0} letters."));
        var letters = new PageLetters(page);
        var lines = ReadingOrder.Of(LineBuilder.Lines(number, letters.Upright()));
        return new PageText(number, letters.Width, letters.Height, lines, [.. letters.ThinLines()], IsPicture: lines.Count == 0 && page.NumberOfImages > 0) { Turned = [.. letters.Turned()] };
    });

    /// <summary>The bookmarks, with their level from 1 and their page; none where they cannot be read.</summary>
    public IReadOnlyList<OutlineEntry> Outline() => Guarded(file, () => OutlineEntry.Of(document));

    public void Dispose() => document.Dispose();

    /// <summary>A page may be made of pieces that hold each other many times over, which the library draws to the end, and cannot be stopped at.</summary>
    private Page InTime(int number)
    {
        var reading = Task.Run(() => document.GetPage(number));
        return reading.Wait(LongestPage)
            ? reading.Result
            : throw new UnusableFileException(string.Create(CultureInfo.InvariantCulture, $"{file} is not read for safety: its page {number:N0} takes longer than {LongestPage.TotalSeconds:N0} seconds."));
    }

    private static byte[] Bytes(string path, string file)
    {
        using var stream = RegularFile.Open(path, Largest);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        const int LatestHeader = 1024;
        if (bytes.AsSpan(0, Math.Min(LatestHeader, bytes.Length)).IndexOf("%PDF-"u8) < 0)
            throw new UnusableFileException($"{file} is not a PDF.");
        return bytes;
    }

    /// <summary>The library throws what it comes upon; whatever that is, the file is not what it should be.</summary>
    private static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (AggregateException fault) when (fault.InnerException is UnusableFileException refusal)
        {
            throw new UnusableFileException(refusal.Message, fault);
        }
        catch (PdfDocumentEncryptedException fault)
        {
            throw new UnusableFileException($"{file} is protected by a password. Open it, remove the password and save it.", fault);
        }
        catch (Exception fault) when (fault is not (UnusableFileException or OutOfMemoryException or StackOverflowException))
        {
            throw new UnusableFileException($"{file} is damaged or cut short, and cannot be read as a PDF. Open it in its program and save it again, or take a copy that opens.", fault);
        }
    }

    private static string? Text(string? property) => string.IsNullOrWhiteSpace(property) ? null : property.Trim();
}
