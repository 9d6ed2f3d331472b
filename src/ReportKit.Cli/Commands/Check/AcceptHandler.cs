using ReportKit.Findings;
using ReportKit.UseCases.Checking;

namespace ReportKit.Cli.Commands.Check;

internal sealed class AcceptHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(AcceptArguments arguments)
    {
        var workbook = OnlyWorkbook.Or(arguments.Workbook, surroundings, "check");
        var accepted = new AcceptFindings(surroundings.Clock, terminal).Run(new FindingsToAccept(workbook, arguments.Names, arguments.Reason, surroundings.User));
        terminal.Output.WriteLine($"Accepted {Counted.Of(accepted.Count, "finding")}: {string.Join(", ", arguments.Names)}. The sheet Accepted keeps {(accepted.Count == 1 ? "it" : "them")}.");
        if (accepted.GivenIds is { } given)
            terminal.Output.WriteLine(given);
        return ExitCodes.Done;
    }
}
