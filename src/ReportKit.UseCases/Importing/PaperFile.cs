using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Papers;
using ReportKit.Papers.Recognition;
using ReportKit.Papers.Text;
using ReportKit.Pdf;
using ReportKit.Spreadsheets.Delimited;
using ReportKit.UseCases.Hosts;
using ReportKit.Word.Reading;

namespace ReportKit.UseCases.Importing;

/// <summary>Reads papers that were published before, whatever file they come as.</summary>
internal static class PaperFile
{
    /// <param name="known">The workbook, whose speakers and sources are known again.</param>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Outcome<Dataset> Read(NamedFile file, FileKind kind, Dataset known) => PaperReading.Read(
        kind switch
        {
            FileKind.WordDocument => WordPaper.Read(file.Path, file.FileName),
            FileKind.Pdf => PdfPaper.Read(file.Path, file.FileName),
            _ => OfText(file),
        },
        known);

    private static Paper OfText(NamedFile file)
    {
        using var stream = RegularFile.Open(file.Path);
        using var text = new StreamReader(stream, TextEncoding.Of(stream));
        return TextPaper.Read(text.ReadToEnd(), file.FileName);
    }
}
