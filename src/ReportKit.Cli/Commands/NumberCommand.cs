using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ReportKit.Cli.Commands;

/// <summary><c>reportkit number WORKBOOK</c></summary>
internal static class NumberCommand
{
    public static Command Create(IServiceProvider services)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The master workbook.", ArgumentArity.ExactlyOne);
        var command = new Command("number", "Give IDs to the statements that people added without one.") { workbook };
        command.SetAction(call => services.GetRequiredService<NumberHandler>().Run(new NumberArguments(call.GetRequiredValue(workbook))));
        return command;
    }
}

internal sealed record NumberArguments(string Workbook);
