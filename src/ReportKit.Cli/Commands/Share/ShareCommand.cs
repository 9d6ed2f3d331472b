using System.CommandLine;

namespace ReportKit.Cli.Commands.Share;

/// <summary><c>reportkit share WORKBOOK --to FILE.xlsx [--report N] [--section KEY] [--speaker NAME] [--status S] [--since DATE] [--columns …] [--for "Name"]</c></summary>
internal static class ShareCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var to = new Option<string>("--to") { Description = "The copy to make, such as anna.xlsx.", HelpName = "FILE.xlsx", Required = true };
        var report = new Option<string?>("--report") { Description = "Only what belongs to this report.", HelpName = "NUMBER" };
        var section = new Option<string?>("--section") { Description = "Only what stands in this section, or in one below it.", HelpName = "KEY" };
        var speaker = new Option<string?>("--speaker") { Description = "Only what is by this speaker, under any name.", HelpName = "NAME" };
        var status = new Option<string?>("--status") { Description = "Only what has this status; without it, all but what is withdrawn.", HelpName = "STATUS" };
        var since = new Option<string?>("--since") { Description = "Only what is of this day or later, such as 2026-01-31.", HelpName = "DATE" };
        var columns = new Option<string?>("--columns") { Description = "These columns of Statements, such as \"Text, Context\"; without it, all but Report and Internal notes.", HelpName = "NAMES" };
        var recipient = new Option<string?>("--for") { Description = "Who it is for.", HelpName = "NAME" };
        var command = new Command("share", "Make a copy of chosen rows for a colleague, who needs only a spreadsheet program.") { workbook, to, report, section, speaker, status, since, columns, recipient };
        command.SetAction(call => new ShareHandler(terminal, surroundings).Run(new ShareArguments(
            call.GetRequiredValue(workbook),
            call.GetRequiredValue(to),
            call.GetValue(report),
            call.GetValue(section),
            call.GetValue(speaker),
            call.GetValue(status),
            call.GetValue(since),
            call.GetValue(columns),
            call.GetValue(recipient))));
        return command;
    }
}

internal sealed record ShareArguments(
    string Workbook,
    string To,
    string? Report,
    string? Section,
    string? Speaker,
    string? Status,
    string? Since,
    string? Columns,
    string? For);
