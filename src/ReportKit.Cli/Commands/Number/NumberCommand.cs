using System.CommandLine;

namespace ReportKit.Cli.Commands.Number;

/// <summary><c>reportkit number WORKBOOK</c></summary>
internal static class NumberCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var command = new Command("number", "Give IDs to the statements that people added without one.") { workbook };
        command.SetAction(call => new NumberHandler(terminal, surroundings).Run(new NumberArguments(call.GetRequiredValue(workbook))));
        return command;
    }
}

internal sealed record NumberArguments(string Workbook);
