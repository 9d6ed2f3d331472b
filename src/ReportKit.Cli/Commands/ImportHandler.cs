using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Interchange;

namespace ReportKit.Cli.Commands;

internal sealed class ImportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ImportArguments arguments)
    {
        var path = NewWorkbook.PathOf(arguments.Workbook, surroundings);
        var read = arguments.Data.Select(file => (File: file, Outcome: Read(file))).ToList();
        var union = DatasetUnion.Of([.. read.Select(part => (part.File, part.Outcome.Value))]);
        List<Diagnostic> findings = [.. read.SelectMany(part => part.Outcome.Diagnostics), .. union.Findings];
        List<Diagnostic> tooLong = [.. new TooLong().Run(union.Dataset)];
        terminal.Write([.. findings, .. tooLong]);
        if (tooLong.Count > 0)
        {
            terminal.Error.WriteLine($"{arguments.Workbook} was not made: a cell cannot hold so much.");
            return ExitCodes.DataErrors;
        }

        NewWorkbook.Write(path, union.Dataset);
        terminal.Output.WriteLine($"Made {arguments.Workbook}: {Counts(union)}.");
        if (union.Skipped > 0)
            terminal.Output.WriteLine($"{union.Skipped} rows were there already, the same in every cell.");
        return findings.Exists(finding => finding.Severity == Severity.Error) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private static string Counts(DatasetUnion union) =>
        string.Join(", ", union.Added.Where(added => added.Rows > 0).Select(added => $"{added.Sheet.Name} {added.Rows}"));

    private Outcome<Dataset> Read(string file)
    {
        try
        {
            using var reader = new StreamReader(surroundings.InFolder(file));
            return JsonImport.Read(reader, Path.GetFileName(file));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException($"{file} does not exist.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{file} cannot be read: {fault.Message}", fault);
        }
    }
}
