using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Interchange;
using ReportKit.Packaging;
using ReportKit.Schema;

namespace ReportKit.Cli.Commands;

internal sealed class ExportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ExportArguments arguments)
    {
        var output = arguments.Output ?? Path.ChangeExtension(arguments.Workbook, ".json");
        var path = OutputFile.PathOf(output, "JSON file", ".json", surroundings);
        OutputFile.CheckReplaced(path, "interchange JSON", IsInterchangeJson);
        var workbook = surroundings.InFolder(arguments.Workbook);
        var read = WorkbookReader.Read(workbook, terminal);
        NeededSheets.Check(read, arguments.Workbook, StatementColumns.Sheet);
        terminal.Write(read.Diagnostics);
        if (read.Value.Tables.All(table => table.AllRows.Count == 0) && read.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            terminal.Error.WriteLine($"{arguments.Workbook} holds no rows that could be exported; nothing was written.");
            return ExitCodes.DataErrors;
        }

        WholeFile.Write(path, [workbook], stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
            JsonExport.Write(read.Value, writer);
        });
        terminal.Output.WriteLine($"Wrote {output}: {string.Join(", ", read.Value.Tables.Where(table => table.AllRows.Count > 0).Select(table => $"{table.Sheet.Name} {table.AllRows.Count}"))}.");
        return read.Diagnostics.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.DataErrors : ExitCodes.Done;
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
