using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>Reads papers that were published before, whatever file they come as.</summary>
internal static class PaperFile
{
    /// <param name="known">The workbook, whose speakers and sources are known again.</param>
    /// <exception cref="UnusableFileException">It cannot be read.</exception>
    public static Outcome<Dataset> Read(NamedFile file, FileKind kind, Dataset known) =>
        throw new UnusableFileException($"{file.FileName} is a paper ({kind}), and papers are not read yet; {known.Reports.Rows.Length} reports are there.");
}
