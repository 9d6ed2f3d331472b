using System.CommandLine;

namespace ReportKit.Cli.Commands.Diff;

/// <summary><c>reportkit diff BEFORE.xlsx AFTER.xlsx [--json | --review FILE.xlsx]</c></summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var before = FileArgument.Of<string>("BEFORE", "A workbook.", ArgumentArity.ExactlyOne);
        var after = FileArgument.Of<string>("AFTER", "The workbook to compare with it.", ArgumentArity.ExactlyOne);
        var json = new Option<bool>("--json") { Description = "Write the differences as JSON." };
        var review = new Option<string?>("--review") { Description = "Write the differences into a new workbook, with the words that differ in colour.", HelpName = "FILE.xlsx" };
        var command = new Command("diff", "Say in what two workbooks differ.") { before, after, json, review };
        command.SetAction(call => new DiffHandler(terminal, surroundings).Run(new DiffArguments(
            call.GetRequiredValue(before),
            call.GetRequiredValue(after),
            call.GetValue(json),
            call.GetValue(review))));
        return command;
    }
}

internal sealed record DiffArguments(string Before, string After, bool Json, string? Review);
