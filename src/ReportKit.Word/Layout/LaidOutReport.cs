using ReportKit.Document;
using ReportKit.Packaging.Conversion;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.Word.Layout;

/// <summary>
/// Lays out a report with LibreOffice to learn the page of every heading. The file that LibreOffice makes of it is a PDF that is read and
/// thrown away; the report itself never passes through LibreOffice.
/// </summary>
public static class LaidOutReport
{
    private const string PdfFilter = "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"},\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}";

    /// <summary>The page of every entry of the contents.</summary>
    /// <param name="numbering">How the template numbers its pages.</param>
    /// <param name="write">Writes the report; called once.</param>
    /// <param name="limit">How long the layout may take.</param>
    /// <exception cref="LayoutFailedException">The program failed, took too long, or did not show every heading.</exception>
    public static PageLayout Layout(this LibreOffice office, ReportDocument document, PageNumbering numbering, Action<Stream> write, TimeSpan limit)
    {
        try
        {
            return office.Convert("report.docx", write, PdfFilter, limit, pdf => HeadingPages.Read(pdf, document, numbering))
                ?? throw new LayoutFailedException("LibreOffice could not lay it out");
        }
        catch (ConversionFailedException fault)
        {
            throw new LayoutFailedException(fault.Message, fault);
        }
    }
}
