using ReportKit.Findings;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.Cli.Commands.Merge;

internal sealed class DecideHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(DecideArguments arguments)
    {
        var decided = new DecideReview(surroundings.Clock, terminal).Run(surroundings.Named(arguments.Workbook), surroundings.Named(arguments.Review));
        ChangeTable.Write(decided.Rows.Changes, terminal);
        terminal.Output.WriteLine(decided.Rows.Changed switch
        {
            0 => $"{arguments.Workbook} is as it was.",
            1 => $"{arguments.Workbook}: 1 decision is carried out.",
            var several => $"{arguments.Workbook}: {several} decisions are carried out.",
        });
        if (decided.Undecided > 0)
            terminal.Output.WriteLine($"{Counted.Of(decided.Undecided, "line is", "lines are")} not decided yet; there the workbook keeps its own.");
        foreach (var (place, why) in decided.Refused)
            terminal.Error.WriteLine($"{place}  {why}");
        return decided.Refused.IsEmpty ? ExitCodes.Done : ExitCodes.DataErrors;
    }
}
