using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ReportKit.Cli.Commands;

/// <summary><c>reportkit check [WORKBOOK] [--report NUMBER] [--only CODES] [--format text|json|sarif]</c></summary>
internal static class CheckCommand
{
    public static Command Create(IServiceProvider services)
    {
        var workbook = FileArgument.Of<string?>("WORKBOOK", "The master workbook; without it, the only .xlsx of the folder.", ArgumentArity.ZeroOrOne);
        var report = new Option<string?>("--report") { Description = "Only what concerns this report.", HelpName = "NUMBER" };
        var only = new Option<string?>("--only") { Description = "Only these rules: codes or their beginnings, such as RK301,RK8.", HelpName = "CODES" };
        var format = new Option<string>("--format") { Description = "How the findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new Command("check", "Look for mistakes in the rows.") { workbook, report, only, format };
        command.SetAction(call => services.GetRequiredService<CheckHandler>().Run(new CheckArguments(
            call.GetValue(workbook),
            call.GetValue(report),
            call.GetValue(only),
            call.GetRequiredValue(format))));
        return command;
    }
}

internal sealed record CheckArguments(string? Workbook, string? Report, string? Only, string Format);
