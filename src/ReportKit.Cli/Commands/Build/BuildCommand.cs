using System.CommandLine;
using ReportKit.Dates;
using ReportKit.Typed;
using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli.Commands.Build;

/// <summary><c>reportkit build [WORKBOOK] [--report NUMBER | --next] [--output FILE.docx] [--template FILE.dotx] [--date D] [--draft] [--no-layout]</c></summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string?>("WORKBOOK", "The master workbook; without it, the only .xlsx of the folder.", ArgumentArity.ZeroOrOne);
        var report = new Option<string?>("--report") { Description = "The number of the report; without it, the one whose status is Draft.", HelpName = "NUMBER" };
        var next = new Option<bool>("--next") { Description = "First add the next report of the series to the workbook, as a draft." };
        var output = new Option<string?>("--output") { Description = "The Word file to write; without it, the report's number beside the workbook.", HelpName = "FILE.docx" };
        var template = new Option<string?>("--template") { Description = "The Word template; without it, the one that comes with ReportKit.", HelpName = "FILE.dotx" };
        var date = new Option<string?>("--date") { Description = "The date that the report bears, such as 2026-01-31; without it, the one in Reports.", HelpName = "DATE" };
        var draft = new Option<bool>("--draft") { Description = "Make the report in spite of errors: DRAFT on every page, the findings as comments." };
        var noLayout = new Option<bool>("--no-layout") { Description = "Leave the page numbers of the contents to Word." };
        var command = new Command("build", "Make the Word report.") { workbook, report, next, output, template, date, draft, noLayout };
        command.Validators.Add(call =>
        {
            if (call.GetValue(next) && call.GetValue(report) is not null)
                call.AddError("--next adds a report with a number of its own: leave --report out.");
        });
        command.SetAction(call => new BuildHandler(terminal, surroundings).Run(new BuildArguments(
            call.GetValue(workbook),
            call.GetValue(report),
            call.GetValue(next),
            call.GetValue(output),
            call.GetValue(template),
            call.GetValue(date) is { } typed ? Date(typed) : null,
            call.GetValue(draft),
            call.GetValue(noLayout))));
        return command;
    }

    private static PartialDate Date(string typed) =>
        TypedDate.Day(typed) ?? throw new WrongUsageException(NoDate.Sentence(typed));
}

internal sealed record BuildArguments(
    string? Workbook,
    string? Report,
    bool Next,
    string? Output,
    string? Template,
    PartialDate? Date,
    bool Draft,
    bool NoLayout);
