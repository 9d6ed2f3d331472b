using ReportKit.Pdf.Pages;

namespace ReportKit.Pdf.Notes;

/// <summary>A note at the foot of a page, or at the end of a paper.</summary>
/// <param name="mark">Its number or sign.</param>
/// <param name="page">The page on which it begins, from 1.</param>
internal sealed class PdfNote(string mark, int page)
{
    public string Mark { get; } = mark;

    public int Page { get; } = page;

    /// <summary>Its lines without the mark, those that run over to the next page too.</summary>
    public List<TextLine> Lines { get; } = [];
}
