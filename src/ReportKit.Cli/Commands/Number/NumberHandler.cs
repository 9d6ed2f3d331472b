using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Number;

internal sealed class NumberHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(NumberArguments arguments)
    {
        var given = new NumberStatements(surroundings.Clock, terminal).Run(surroundings.Named(arguments.Workbook));
        terminal.Output.WriteLine(given ?? $"Every statement of {arguments.Workbook} has an ID.");
        return ExitCodes.Done;
    }
}
