using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Cli.Commands;

internal sealed class NumberHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(NumberArguments arguments)
    {
        var master = MasterFile.Open(surroundings.InFolder(arguments.Workbook));
        var read = master.Read(terminal);
        terminal.Write([.. read.Diagnostics.Where(finding => finding.Code == "RK240")]);
        NeededSheets.Check(read, arguments.Workbook, StatementColumns.Sheet);
        var there = read.Value;
        var edits = SheetEdits.Between(there, StatementIds.Numbered(there));
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine(GivenIds.In(edits) ?? $"Every statement of {arguments.Workbook} has an ID.");
        return ExitCodes.Done;
    }
}
