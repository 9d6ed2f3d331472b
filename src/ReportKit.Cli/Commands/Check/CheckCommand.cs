using System.Collections.Immutable;
using System.CommandLine;

namespace ReportKit.Cli.Commands.Check;

/// <summary>
/// <c>reportkit check [WORKBOOK] [--report NUMBER] [--only CODES] [--format text|json|sarif] [--mark FILE.xlsx] [--fix]</c>, or, to accept findings,
/// <c>reportkit check [WORKBOOK] --accept CODE:KEY --reason WORDS</c>.
/// </summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string?>("WORKBOOK", "The master workbook; without it, the only .xlsx of the folder.", ArgumentArity.ZeroOrOne);
        var report = new Option<string?>("--report") { Description = "Only what concerns this report.", HelpName = "NUMBER" };
        var only = new Option<string?>("--only") { Description = "Only these rules: codes or their beginnings, such as RK301,RK8.", HelpName = "CODES" };
        var format = new Option<string>("--format") { Description = "How the findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var mark = new Option<string?>("--mark") { Description = "Also a copy of the workbook with the cells in colour, notes on them, and a list.", HelpName = "FILE.xlsx" };
        var fix = new Option<bool>("--fix") { Description = "Make the corrections that change no meaning; each is kept in the sheet History." };
        var accept = new Option<string[]>("--accept") { Description = "Accept findings for good: their rule and row, such as RK301:S-0012, or RK301:S-0012:Context.", HelpName = "CODE:KEY", AllowMultipleArgumentsPerToken = true };
        var reason = new Option<string?>("--reason") { Description = "Why they are no mistakes.", HelpName = "WORDS" };
        var command = new Command("check", "Look for mistakes in the rows.") { workbook, report, only, format, mark, fix, accept, reason };
        command.Validators.Add(call =>
        {
            if (call.GetValue(accept) is { Length: > 0 } != call.GetValue(reason) is not null)
                call.AddError("--accept and --reason go together: say which findings, and why they are no mistakes.");
        });
        command.SetAction(call => call.GetValue(accept) is { Length: > 0 } names
            ? new AcceptHandler(terminal, surroundings).Run(new AcceptArguments(call.GetValue(workbook), [.. names], call.GetRequiredValue(reason)!))
            : new CheckHandler(terminal, surroundings).Run(new CheckArguments(
                call.GetValue(workbook),
                call.GetValue(report),
                call.GetValue(only),
                call.GetRequiredValue(format),
                call.GetValue(mark),
                call.GetValue(fix))));
        return command;
    }
}

internal sealed record CheckArguments(string? Workbook, string? Report, string? Only, string Format, string? Mark, bool Fix);

internal sealed record AcceptArguments(string? Workbook, ImmutableArray<string> Names, string Reason);
