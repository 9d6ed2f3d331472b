using System.Collections.Immutable;
using ReportKit.Document;
using ReportKit.Papers;
using ReportKit.Word;
using ReportKit.Word.Reading;
using ReportKit.Word.Templates;

namespace ReportKit.Pdf.Tests;

/// <summary>A report that LibreOffice prints reads as its Word file does: the same words in the same order, the same notes at the same places.</summary>
public sealed class PrintedReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.LibreOffice)]
    public void Sample_reads_as_its_Word_file()
    {
        var word = folder.File("report.docx");
        using (var template = Template.Open(Repository.File("templates", "ge-series.dotx")))
        using (var stream = File.Create(word))
            WordReport.Write(Sample.Report(Sample.Shipped(), "TR-002").Document, template, new Branding(null, null), null, stream);
        var printed = PdfPaper.Read(OtherProgram.Convert(word, "pdf", folder.Path), "report.pdf");
        var written = WordPaper.Read(word, "report.docx");

        // The heading of the contents is marked as such in Word's file only.
        Assert.Equal(Words(written), Words(printed).Replace("TABLE OF CONTENTS ", "", StringComparison.Ordinal));
        Assert.Equal(Notes(written), Notes(printed));
        Assert.Empty(printed.Findings);
    }

    private static string Words(Paper paper) => string.Join(
        ' ',
        paper.Paragraphs.Where(paragraph => paragraph.Look.Part is not (PaperPart.Furniture or PaperPart.Contents)).SelectMany(paragraph => Plain(paragraph.Content).Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)));

    private static string[] Notes(Paper paper) =>
        [.. paper.Paragraphs.SelectMany(paragraph => paragraph.Content).OfType<Footnote>().Select(note => string.Join(" ¶ ", note.Paragraphs.Select(paragraph => Plain(paragraph.Content))))];

    private static string Plain(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Words words => words.Text,
        Link link => string.Concat(link.Content.Select(words => words.Text)),
        _ => "[note]",
    }));
}
