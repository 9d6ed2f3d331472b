using ReportKit.Document;
using ReportKit.Word;
using ReportKit.Word.Templates;
using ReportKit.Word.Writing;

namespace ReportKit.UseCases.Reports;

/// <summary>What a Word report is written from, more than once where its pages are laid out.</summary>
internal sealed record WordParts(ReportDocument Document, Template Template, Branding Branding)
{
    /// <returns>How many footnotes were written.</returns>
    public int Write(PageLayout? layout, Stream stream) => WordReport.Write(Document, Template, Branding, layout, stream);
}
