using System.CommandLine;

namespace ReportKit.Cli.Commands.Restore;

/// <summary><c>reportkit restore WORKBOOK [WHEN]</c></summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var when = FileArgument.Of<string[]>("WHEN", "The time of the state to go back to, as the list gives it; day or time will do where there is no other.", ArgumentArity.ZeroOrMore);
        var command = new Command("restore", "List the states that a workbook had, or go back to one.") { workbook, when };
        command.SetAction(call => new RestoreHandler(terminal, surroundings).Run(new RestoreArguments(call.GetRequiredValue(workbook), string.Join(' ', call.GetValue(when) ?? []))));
        return command;
    }
}

/// <param name="When">Empty: the states are listed.</param>
internal sealed record RestoreArguments(string Workbook, string When);
