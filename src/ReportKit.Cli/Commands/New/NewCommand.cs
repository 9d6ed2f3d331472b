using System.CommandLine;

namespace ReportKit.Cli.Commands.New;

/// <summary><c>reportkit new WORKBOOK [--sample]</c></summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The workbook to make, such as statements.xlsx.", ArgumentArity.ExactlyOne);
        var sample = new Option<bool>("--sample") { Description = "Fill it with an invented example that uses every feature." };
        var command = new Command("new", "Make a new master workbook.") { workbook, sample };
        command.SetAction(call => new NewHandler(terminal, surroundings).Run(new NewArguments(call.GetRequiredValue(workbook), call.GetValue(sample))));
        return command;
    }
}

internal sealed record NewArguments(string Workbook, bool Sample);
