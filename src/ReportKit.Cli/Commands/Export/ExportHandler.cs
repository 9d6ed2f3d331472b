using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Export;

internal sealed class ExportHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ExportArguments arguments)
    {
        var output = arguments.Output ?? Path.ChangeExtension(arguments.Workbook, ".json");
        var exported = new ExportData(terminal).Run(surroundings.Named(arguments.Workbook), surroundings.Named(output));
        if (exported.IsWritten)
            terminal.Output.WriteLine($"Wrote {output}: {SheetCount.Listed(exported.Counts)}.");
        else
            terminal.Error.WriteLine($"{arguments.Workbook} holds no rows that could be exported; nothing was written.");
        return exported.HasErrors ? ExitCodes.DataErrors : ExitCodes.Done;
    }
}
