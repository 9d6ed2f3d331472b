using System.CommandLine;

namespace ReportKit.Cli.Commands.Export;

/// <summary><c>reportkit export WORKBOOK [--output DATA.json]</c></summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var output = new Option<string?>("--output") { Description = "The file to write; without it, the workbook's name with .json." };
        var command = new Command("export", "Write the workbook as interchange JSON.") { workbook, output };
        command.SetAction(call => new ExportHandler(terminal, surroundings).Run(new ExportArguments(call.GetRequiredValue(workbook), call.GetValue(output))));
        return command;
    }
}

internal sealed record ExportArguments(string Workbook, string? Output);
