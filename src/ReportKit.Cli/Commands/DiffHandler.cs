using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

internal sealed class DiffHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(DiffArguments arguments)
    {
        var review = arguments.Review is { } named ? NewWorkbook.PathOf(named, surroundings) : null;
        var differences = DatasetDifference.Between(Read(arguments.Before), Read(arguments.After));
        if (review is not null)
            WriteReview(review, arguments, differences);
        else if (arguments.Json)
            WriteJson(differences);
        else
            WriteTable(differences);
        return ExitCodes.Done;
    }

    /// <summary>What is wrong with the rows of either is no difference; a command that uses them says it.</summary>
    private Dataset Read(string workbook) => WorkbookReader.Read(surroundings.InFolder(workbook), terminal).Value;

    private void WriteTable(ImmutableArray<Difference> differences)
    {
        ChangeTable.Write([.. differences.Select(ChangeLine.Of)], terminal);
        terminal.Output.WriteLine(differences.Length switch
        {
            0 => "No differences.",
            1 => "1 difference.",
            var several => $"{several} differences.",
        });
    }

    private void WriteReview(string path, DiffArguments arguments, ImmutableArray<Difference> differences)
    {
        var title = $"What differs between {Path.GetFileName(arguments.Before)} and {Path.GetFileName(arguments.After)}";
        WholeFile.Write(path, [surroundings.InFolder(arguments.Before), surroundings.InFolder(arguments.After)], stream => ReviewWorkbook.Write([.. differences.Select(ChangeLine.Of)], title, stream));
        terminal.Output.WriteLine($"Wrote {arguments.Review}: {differences.Length} {(differences.Length == 1 ? "difference" : "differences")}.");
    }

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
