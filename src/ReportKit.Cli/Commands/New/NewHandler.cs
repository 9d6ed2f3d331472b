using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.New;

internal sealed class NewHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(NewArguments arguments)
    {
        var statements = CreateWorkbook.Run(surroundings.Named(arguments.Workbook), arguments.Sample);
        terminal.Output.WriteLine(arguments.Sample
            ? $"Made {arguments.Workbook} with {statements} invented statements. Next: reportkit build {arguments.Workbook}"
            : $"Made {arguments.Workbook}. Its first sheet, Guide, says what goes where.");
        return ExitCodes.Done;
    }
}
