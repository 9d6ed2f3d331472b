using System.CommandLine;

namespace ReportKit.Cli.Commands.Publish;

/// <summary><c>reportkit publish [WORKBOOK] [--report NUMBER]</c></summary>
internal static class PublishCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string?>("WORKBOOK", "The master workbook; without it, the only .xlsx of the folder.", ArgumentArity.ZeroOrOne);
        var report = new Option<string?>("--report") { Description = "The number of the report; without it, the one whose status is Draft.", HelpName = "NUMBER" };
        var command = new Command("publish", "Mark a report and its statements as published; what is changed in them later is found.") { workbook, report };
        command.SetAction(call => new PublishHandler(terminal, surroundings).Run(new PublishArguments(call.GetValue(workbook), call.GetValue(report))));
        return command;
    }
}

internal sealed record PublishArguments(string? Workbook, string? Report);
