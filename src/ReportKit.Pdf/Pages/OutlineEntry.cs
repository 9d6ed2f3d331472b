using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace ReportKit.Pdf.Pages;

/// <summary>A bookmark of the file, which most programs make of its headings (ISO 32000-1, 12.3.3).</summary>
/// <param name="Level">1 for the highest.</param>
/// <param name="Page">From 1; 0 where it leads to none.</param>
internal sealed record OutlineEntry(string Title, int Level, int Page)
{
    public static List<OutlineEntry> Of(PdfDocument document)
    {
        if (!document.TryGetBookmarks(out var bookmarks))
            return [];
        return [.. bookmarks.GetNodes().Select(node => new OutlineEntry(node.Title.Trim(), node.Level + 1, node is DocumentBookmarkNode place ? place.PageNumber : 0)).Where(entry => entry.Title.Length > 0)];
    }
}
