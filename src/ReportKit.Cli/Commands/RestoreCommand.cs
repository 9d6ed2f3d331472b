using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ReportKit.Cli.Commands;

/// <summary><c>reportkit restore WORKBOOK [WHEN]</c></summary>
internal static class RestoreCommand
{
    public static Command Create(IServiceProvider services)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var when = FileArgument.Of<string?>("WHEN", "The time of the state to go back to, as the list gives it; its beginning will do.", ArgumentArity.ZeroOrOne);
        var command = new Command("restore", "List the states that a workbook had, or go back to one.") { workbook, when };
        command.SetAction(call => services.GetRequiredService<RestoreHandler>().Run(new RestoreArguments(call.GetRequiredValue(workbook), call.GetValue(when))));
        return command;
    }
}

internal sealed record RestoreArguments(string Workbook, string? When);
