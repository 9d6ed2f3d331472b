using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Merging;

namespace ReportKit.Cli.Commands;

internal sealed class DiffHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(DiffArguments arguments)
    {
        var differences = DatasetDifference.Between(Read(arguments.Before), Read(arguments.After));
        if (arguments.Json)
            WriteJson(differences);
        else
            WriteTable(differences);
        return ExitCodes.Done;
    }

    /// <summary>What is wrong with the rows of either is no difference; a command that uses them says it.</summary>
    private Dataset Read(string workbook) => WorkbookReader.Read(surroundings.InFolder(workbook), terminal).Value;

    private void WriteTable(ImmutableArray<Difference> differences)
    {
        foreach (var sheet in differences.GroupBy(difference => difference.Sheet))
        {
            terminal.Output.WriteLine(sheet.Key.Name);
            var keys = Math.Min(24, sheet.Max(difference => difference.Key.Length));
            var columns = sheet.Max(difference => ColumnOf(difference).Length);
            foreach (var difference in sheet)
                terminal.Output.WriteLine($"  {difference.Key.PadRight(keys)}  {ColumnOf(difference).PadRight(columns)}  {Shown(difference)}");
        }

        terminal.Output.WriteLine(differences.Length switch
        {
            0 => "No differences.",
            1 => "1 difference.",
            var several => $"{several} differences.",
        });
    }

    private static string ColumnOf(Difference difference) =>
        difference.Column?.Name ?? (difference.Before is null ? "new row" : "row gone");

    private string Shown(Difference difference)
    {
        var words = ChangedWords.Of(difference.Words(difference.Before), difference.Words(difference.After));
        return words.Ahead + Marked("[-", words.Before, "-]", terminal.Red) + Marked("{+", words.After, "+}", terminal.Green) + words.Behind;
    }

    private static string Marked(string open, string words, string close, Func<string, string> coloured) =>
        words.Length == 0 ? "" : coloured(open + words + close);

    private void WriteJson(ImmutableArray<Difference> differences)
    {
        using var json = new JsonTextWriter(terminal.Output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var difference in differences)
        {
            json.WriteStartObject();
            Write("sheet", difference.Sheet.Name);
            Write("key", difference.Key);
            Write("column", difference.Column?.Name);
            Write("before", difference.Before is null ? null : difference.Words(difference.Before));
            Write("after", difference.After is null ? null : difference.Words(difference.After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        terminal.Output.WriteLine();

        void Write(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }
}
