using System.Collections.Immutable;
using System.CommandLine;

namespace ReportKit.Cli.Commands.Merge;

/// <summary><c>reportkit merge WORKBOOK RETURNED.xlsx… [--preview] [--base SENT.xlsx]</c>, <c>reportkit merge WORKBOOK --decisions REVIEW.xlsx</c></summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var returned = FileArgument.Of<string[]>("RETURNED", "Workbooks that came back from colleagues.", ArgumentArity.ZeroOrMore);
        var preview = new Option<bool>("--preview") { Description = "Write the review, and touch nothing else." };
        var sent = new Option<string?>("--base") { Description = "The workbook that was sent, where a returned file does not know it.", HelpName = "SENT.xlsx" };
        var decisions = new Option<string?>("--decisions") { Description = "Carry out what was decided in a review.", HelpName = "REVIEW.xlsx" };
        var command = new Command("merge", "Merge workbooks that came back from colleagues into the master workbook.") { workbook, returned, preview, sent, decisions };
        command.SetAction(call => (call.GetValue(returned) ?? [], call.GetValue(decisions)) switch
        {
            ([], { } review) => new DecideHandler(terminal, surroundings).Run(new DecideArguments(call.GetRequiredValue(workbook), review)),
            ([], null) => throw new WrongUsageException("Name the workbooks that came back: reportkit merge WORKBOOK RETURNED.xlsx"),
            (_, not null) => throw new WrongUsageException("Decisions are carried out by themselves: reportkit merge WORKBOOK --decisions REVIEW.xlsx"),
            (var files, null) => new MergeHandler(terminal, surroundings).Run(new MergeArguments(
                call.GetRequiredValue(workbook),
                [.. files],
                call.GetValue(preview),
                call.GetValue(sent))),
        });
        return command;
    }
}

/// <param name="Base">The workbook that was sent; null where the returned files say it.</param>
internal sealed record MergeArguments(string Workbook, ImmutableArray<string> Returned, bool Preview, string? Base);

internal sealed record DecideArguments(string Workbook, string Review);
