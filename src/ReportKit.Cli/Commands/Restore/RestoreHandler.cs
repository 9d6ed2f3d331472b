using ReportKit.UseCases.Workbooks;

namespace ReportKit.Cli.Commands.Restore;

internal sealed class RestoreHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(RestoreArguments arguments)
    {
        if (arguments.When.Length > 0)
            GoBack(arguments);
        else
            List(arguments.Workbook);
        return ExitCodes.Done;
    }

    private void List(string workbook)
    {
        var states = RestoreWorkbook.StatesOf(surroundings.Named(workbook));
        foreach (var state in states)
            terminal.Output.WriteLine($"{state.Stamp}  {state.Size / 1024:N0} KB");
        terminal.Output.WriteLine($"To see what has changed since one: reportkit diff \"{Path.GetRelativePath(surroundings.Folder, states[0].Path)}\" {FileArgument.Quoted(workbook)}");
        terminal.Output.WriteLine($"To go back to one: reportkit restore {FileArgument.Quoted(workbook)} {states[0].Stamp}");
    }

    private void GoBack(RestoreArguments arguments)
    {
        var restored = new RestoreWorkbook(surroundings.Clock).Run(surroundings.Named(arguments.Workbook), arguments.When);
        var already = restored.IsChanged ? "" : " already";
        var kept = restored.KeptAs is { } stamp ? $" The state before is kept as {stamp}." : "";
        terminal.Output.WriteLine($"{arguments.Workbook} is as it was before the change of {restored.Stamp}{already}.{kept}");
    }
}
