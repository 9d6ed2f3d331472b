using ReportKit.Findings;
using ReportKit.UseCases.Reports;

namespace ReportKit.Cli.Commands.Publish;

internal sealed class PublishHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(PublishArguments arguments)
    {
        var workbook = OnlyWorkbook.Or(arguments.Workbook, surroundings, "publish");
        switch (new PublishReport(surroundings.Clock, terminal).Run(workbook, arguments.Report))
        {
            case PublishedReport.Done done:
                Tell(done);
                return ExitCodes.Done;
            case PublishedReport.Stopped stopped:
                terminal.Error.WriteLine($"{stopped.Number} was not published: {Counted.Of(stopped.Obstacles, "error prints", "errors print")} wrong text. Correct {(stopped.Obstacles == 1 ? "it" : "them")}, and try again.");
                break;
        }

        return ExitCodes.DataErrors;
    }

    private void Tell(PublishedReport.Done done)
    {
        terminal.Output.WriteLine(done.Changed switch
        {
            null => $"{done.Number} is published: {Counted.Of(done.Statements, "statement is", "statements are")} marked.",
            0 => $"{done.Number} is published already, and nothing that it printed has changed since.",
            1 => $"{done.Number} is published anew: 1 row is marked as it is now.",
            var several => $"{done.Number} is published anew: {several} rows are marked as they are now.",
        });
        if (done.GivenDate is { } date)
            terminal.Output.WriteLine($"Its date is {date.Printed}, because it had none.");
        if (done.GivenIds is { } given)
            terminal.Output.WriteLine(given);
    }
}
