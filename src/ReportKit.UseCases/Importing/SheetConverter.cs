using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Packaging.Conversion;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Importing;

/// <summary>Opens spreadsheets of other formats with LibreOffice.</summary>
internal sealed class SheetConverter(LibreOffice office)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The same as a workbook of Excel.</summary>
    /// <exception cref="UnusableFileException">LibreOffice cannot read it.</exception>
    public Stream ToWorkbook(NamedFile file)
    {
        try
        {
            using var source = RegularFile.Open(file.Path);
            return office.Convert("sheet.ods", source.CopyTo, "xlsx", Longest, path => new MemoryStream(WholeFile.Read(path), writable: false))
                ?? throw new ConversionFailedException("LibreOffice could not read it");
        }
        catch (ConversionFailedException fault)
        {
            throw new UnusableFileException($"{file.FileName} cannot be read: {fault.Message}.", fault);
        }
    }
}
