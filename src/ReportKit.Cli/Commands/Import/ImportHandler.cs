using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Import;

internal sealed class ImportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ImportArguments arguments)
    {
        var imported = new ImportData(surroundings.Clock, terminal).Run(surroundings.Named(arguments.Workbook), [.. arguments.Data.Select(surroundings.Named)]);
        if (imported.IsTooLong)
            terminal.Error.WriteLine($"{arguments.Workbook} was not written: a cell cannot hold so much.");
        else
            Tell(arguments.Workbook, imported);
        return imported.HasErrors ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private void Tell(string workbook, ImportedData imported)
    {
        var rows = SheetCount.Listed(imported.Added);
        terminal.Output.WriteLine(imported switch
        {
            { IsNew: true } => $"Made {workbook}: {rows}.",
            { IsWritten: false } => $"Nothing to add to {workbook}.",
            { Added.IsEmpty: true } => $"Added to {workbook}: no rows, only values that were missing.",
            _ => $"Added to {workbook}: {rows}.",
        });
        if (imported.GivenIds is { } given)
            terminal.Output.WriteLine(given);
        if (imported.Skipped > 0)
            terminal.Output.WriteLine($"{Counted.Of(imported.Skipped, "row was", "rows were")} there already, the same in every cell.");
    }
}
