using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Document;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ReportKit.Word.Layout;

/// <summary>
/// Reads from a PDF on which page each heading stands: the bookmarks of the headings are its named destinations (ISO 32000-1,
/// 12.3.2.3).
/// </summary>
internal static class HeadingPages
{
    /// <param name="report">What was laid out.</param>
    /// <param name="numbering">How the pages are numbered.</param>
    /// <exception cref="LayoutFailedException">The file is no PDF, or a heading is missing.</exception>
    public static PageLayout Read(string pdf, ReportDocument report, PageNumbering numbering)
    {
        using var document = Open(pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var numbers = PageNumbers(document, catalog);
        var pages = PagesOfDestinations(document, catalog, numbers);
        var before = Math.Max(0, pages.GetValueOrDefault(ContentsWriter.NumbersBegin.TrimStart('_')) - 1);
        var entries = report.Contents.Length;
        var found = ImmutableArray.CreateBuilder<string>(entries);
        for (var entry = 0; entry < entries; entry++)
        {
            // LibreOffice rewrites the underscore of the name.
            var name = ContentsWriter.Bookmark(entry).TrimStart('_');
            found.Add(pages.GetValueOrDefault(name) is > 0 and var page
                ? numbering.Print(page, before)
                : throw new LayoutFailedException(string.Create(CultureInfo.InvariantCulture, $"LibreOffice shows no heading for entry {entry + 1} of the contents")));
        }

        var runOver = LastNotes.ReachClosingPage(document, pages.GetValueOrDefault(ContentsWriter.ClosingPage.TrimStart('_')), report);
        return new PageLayout(found.MoveToImmutable(), document.NumberOfPages + (runOver ? 1 : 0), runOver, document.Information.Producer ?? "LibreOffice");
    }

    private static PdfDocument Open(string pdf)
    {
        try
        {
            return PdfDocument.Open(pdf);
        }
        catch (Exception fault) when (fault is PdfDocumentFormatException or InvalidOperationException or IOException)
        {
            throw new LayoutFailedException("LibreOffice made a PDF that cannot be read", fault);
        }
    }

    private static Dictionary<string, int> PagesOfDestinations(PdfDocument document, DictionaryToken catalog, Dictionary<IndirectReference, int> numbers)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Resolved(document, catalog, "Dests") is not DictionaryToken destinations)
            return pages;

        foreach (var (name, token) in destinations.Data)
        {
            if (Resolved(document, token) is ArrayToken { Data: [IndirectReferenceToken page, ..] }
                && numbers.TryGetValue(page.Data, out var number)
                && name.IndexOf("Toc", StringComparison.Ordinal) is >= 0 and var start)
            {
                pages.TryAdd(name[start..], number);
            }
        }

        return pages;
    }

    /// <summary>The number of each page by its object, from the tree of pages (ISO 32000-1, 7.7.3).</summary>
    private static Dictionary<IndirectReference, int> PageNumbers(PdfDocument document, DictionaryToken catalog)
    {
        var numbers = new Dictionary<IndirectReference, int>();
        if (catalog.Data.TryGetValue("Pages", out var root))
            Walk(root);
        return numbers;

        void Walk(IToken node)
        {
            if (Resolved(document, node) is DictionaryToken branch && Resolved(document, branch, "Kids") is ArrayToken kids)
            {
                foreach (var kid in kids.Data)
                    Walk(kid);
            }
            else if (node is IndirectReferenceToken leaf)
            {
                numbers.Add(leaf.Data, numbers.Count + 1);
            }
        }
    }

    private static IToken? Resolved(PdfDocument document, DictionaryToken dictionary, string name) =>
        dictionary.Data.TryGetValue(name, out var token) ? Resolved(document, token) : null;

    private static IToken Resolved(PdfDocument document, IToken token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
