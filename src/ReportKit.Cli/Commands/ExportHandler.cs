using System.Text;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Interchange;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

internal sealed class ExportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ExportArguments arguments)
    {
        var read = WorkbookReader.Read(surroundings.InFolder(arguments.Workbook), terminal);
        terminal.Write(read.Diagnostics);
        if (read.Value.Tables.All(table => table.AllRows.Count == 0) && read.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            terminal.Error.WriteLine($"{arguments.Workbook} holds no rows that could be exported; nothing was written.");
            return ExitCodes.DataErrors;
        }

        var output = arguments.Output ?? Path.ChangeExtension(arguments.Workbook, ".json");
        WholeFile.Write(surroundings.InFolder(output), stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
            JsonExport.Write(read.Value, writer);
        });
        terminal.Output.WriteLine($"Wrote {output}: {string.Join(", ", read.Value.Tables.Where(table => table.AllRows.Count > 0).Select(table => $"{table.Sheet.Name} {table.AllRows.Count}"))}.");
        return read.Diagnostics.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.DataErrors : ExitCodes.Done;
    }
}
