using System.Collections.Immutable;
using System.Text;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Packaging;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Workbooks;

/// <summary>From the workbook to interchange JSON.</summary>
public sealed class ExportData(IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">The name is not that of a JSON file, or that of a file which is no interchange JSON.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public ExportedData Run(NamedFile workbook, NamedFile output)
    {
        OutputFile.CheckName(output, "JSON file", ".json");
        OutputFile.CheckReplaced(output.Path, "interchange JSON", IsInterchangeJson);
        var read = WorkbookReader.Read(workbook.Path, new Steps(progress));
        NeededSheets.Check(read, workbook.Name, StatementColumns.Sheet);
        progress.Report(new Notice.Found(read.Findings));
        var hasErrors = read.Findings.Any(finding => finding.Severity == Severity.Error);
        ImmutableArray<SheetCount> counts = [.. read.Value.Tables.Where(table => table.AllRows.Count > 0).Select(table => new SheetCount(table.Sheet.Name, table.AllRows.Count))];
        if (counts.IsEmpty && hasErrors)
            return new ExportedData(IsWritten: false, counts, hasErrors);

        WholeFile.Write(output.Path, [workbook.Path], stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
            JsonExport.Write(read.Value, writer);
        });
        return new ExportedData(IsWritten: true, counts, hasErrors);
    }

    private static bool IsInterchangeJson(string path)
    {
        try
        {
            using var reader = new StreamReader(RegularFile.Open(path, long.MaxValue));
            return JsonExport.Begins(reader);
        }
        catch (UnusableFileException)
        {
            return false;
        }
    }
}

/// <param name="IsWritten">False where the workbook is so damaged that there are no rows in it.</param>
/// <param name="Counts">How many rows of which sheets.</param>
/// <param name="HasErrors">Whether something in the workbook could not be read.</param>
public sealed record ExportedData(bool IsWritten, ImmutableArray<SheetCount> Counts, bool HasErrors);
