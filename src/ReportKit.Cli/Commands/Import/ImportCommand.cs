using System.Collections.Immutable;
using System.CommandLine;

namespace ReportKit.Cli.Commands.Import;

/// <summary><c>reportkit import WORKBOOK DATA.json…</c></summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The workbook to make, or to add rows to.", ArgumentArity.ExactlyOne);
        var data = FileArgument.Of<string[]>("DATA", "Files of interchange JSON.", ArgumentArity.OneOrMore);
        var command = new Command("import", "Make a master workbook from interchange JSON, or add rows to one.") { workbook, data };
        command.SetAction(call => new ImportHandler(terminal, surroundings).Run(new ImportArguments(call.GetRequiredValue(workbook), [.. call.GetRequiredValue(data)])));
        return command;
    }
}

internal sealed record ImportArguments(string Workbook, ImmutableArray<string> Data);
