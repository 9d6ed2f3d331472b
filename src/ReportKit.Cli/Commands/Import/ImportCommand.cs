using System.Collections.Immutable;
using System.CommandLine;

namespace ReportKit.Cli.Commands.Import;

/// <summary><c>reportkit import WORKBOOK FILE… [--preview [FILE.xlsx]] [--map …] [--dates …]</c></summary>
internal static class ImportCommand
{
    public const string DayFirst = "day-first";
    public const string MonthFirst = "month-first";

    public static Command Create(Terminal terminal, Surroundings surroundings)
    {
        var workbook = FileArgument.Of<string>("WORKBOOK", "The workbook to make, or to add rows to.", ArgumentArity.ExactlyOne);
        var files = FileArgument.Of<string[]>("FILE", "Papers (Word, PDF, text), spreadsheets (Excel, OpenDocument, CSV) and interchange JSON.", ArgumentArity.OneOrMore);
        var preview = new Option<string?>("--preview") { Description = "Write what would be imported as a workbook of its own, and nothing else; without a name beside the workbook, with -preview in its name.", Arity = ArgumentArity.ZeroOrOne };
        var map = new Option<string?>("--map") { Description = "What columns of a spreadsheet are: Country=Speaker;Quote=Text. Remarks=own keeps a column as it is." };
        var dates = new Option<string?>("--dates") { Description = "Whether 3/4/2025 is in April (day-first) or in March (month-first)." };
        dates.AcceptOnlyFromAmong(DayFirst, MonthFirst);
        var command = new Command("import", "Make a master workbook from what there is already, or add rows to one.") { workbook, files, preview, map, dates };
        command.SetAction(call => new ImportHandler(terminal, surroundings).Run(new ImportArguments(
            call.GetRequiredValue(workbook),
            [.. call.GetRequiredValue(files)],
            call.GetResult(preview) is null ? null : call.GetValue(preview) ?? "",
            call.GetValue(map),
            call.GetValue(dates))));
        return command;
    }
}

/// <param name="Preview">Null: it is imported; empty: under the usual name.</param>
internal sealed record ImportArguments(string Workbook, ImmutableArray<string> Files, string? Preview, string? Map, string? Dates);
