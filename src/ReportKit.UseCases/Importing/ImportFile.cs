using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Foreign;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Packaging;
using ReportKit.Spreadsheets;
using ReportKit.Spreadsheets.Delimited;
using ReportKit.Spreadsheets.Tables;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>Reads one file that somebody imports, by what it is.</summary>
internal sealed class ImportFile(SpreadsheetChoices choices, SheetConverter? converter, IProgress<Notice> progress)
{
    /// <summary>In bytes; a million statements take less.</summary>
    private const long LargestJson = 2L << 30;

    /// <param name="there">The workbook with what the files before brought: sources and speakers are known again.</param>
    /// <exception cref="UnusableFileException">It cannot be read, or is nothing that can be imported.</exception>
    public ImportPart Read(NamedFile file, Dataset there)
    {
        try
        {
            var kind = FileContent.KindOf(file, LargestJson);
            return kind switch
            {
                FileKind.Json => Part(file, kind, Json(file)),
                FileKind.Workbook => OfWorkbook(file, kind, RegularFile.Open(file.Path), there),
                FileKind.OpenDocumentSheet => OfOpenDocument(file, kind, there),
                FileKind.Delimited => OfTables(file, kind, [Delimited(file)], there),
                FileKind.WordDocument or FileKind.Pdf or FileKind.Text => Part(file, kind, PaperFile.Read(file, kind, there)),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{file.Name} cannot be read: {fault.Message}", fault);
        }
    }

    private static ImportPart Part(NamedFile file, FileKind kind, Outcome<Dataset> read) => new(file.Name, kind, read.Value, read.Findings);

    private static Outcome<Dataset> Json(NamedFile file)
    {
        using var reader = new StreamReader(RegularFile.Open(file.Path, LargestJson));
        return JsonImport.Read(reader, file.FileName);
    }

    private static ForeignTable Delimited(NamedFile file)
    {
        using var stream = RegularFile.Open(file.Path);
        return DelimitedFile.Read(stream, file.FileName);
    }

    private ImportPart OfWorkbook(NamedFile file, FileKind kind, Stream stream, Dataset there)
    {
        using var workbook = ForeignWorkbook.Open(stream, file.FileName);
        return workbook.ReadAsMaster(new Steps(progress)) is { } master ? Part(file, kind, master) : OfTables(file, kind, workbook.ReadTables(), there);
    }

    private ImportPart OfOpenDocument(NamedFile file, FileKind kind, Dataset there)
    {
        if (converter is null)
            throw new UnusableFileException($"{file.FileName} is an OpenDocument spreadsheet, which LibreOffice opens, and LibreOffice was not found on this machine. Save it as a workbook of Excel (.xlsx), or as CSV, and import that.");
        return OfWorkbook(file, kind, converter.ToWorkbook(file), there);
    }

    private ImportPart OfTables(NamedFile file, FileKind kind, ImmutableArray<ForeignTable> tables, Dataset there)
    {
        var read = SpreadsheetReader.Read(tables, there, choices);
        if (read.Tables.IsEmpty)
            throw new UnusableFileException($"{file.FileName} holds nothing: {(tables.Length == 1 ? "its sheet is" : "its sheets are")} blank.");
        return new ImportPart(file.Name, kind, read.Dataset, read.Findings) { Tables = read.Tables };
    }
}
