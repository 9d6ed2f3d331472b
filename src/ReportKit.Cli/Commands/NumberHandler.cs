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
        var there = master.Read(terminal).Value;
        var edits = SheetEdits.Between(there, StatementIds.Numbered(there));
        terminal.Write(master.Save(edits, surroundings.Now));

        var given = edits.SelectMany(sheet => sheet.Cells).Where(cell => cell.Column == StatementColumns.Id).ToList();
        terminal.Output.WriteLine(given switch
        {
            [] => $"Every statement of {arguments.Workbook} has an ID.",
            [var only] => $"Gave the ID {only.Value} to 1 statement.",
            _ => $"Gave IDs to {given.Count} statements: {given[0].Value} to {given[^1].Value}.",
        });
        return ExitCodes.Done;
    }
}
