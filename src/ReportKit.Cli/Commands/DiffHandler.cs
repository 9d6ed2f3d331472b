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
        var layout = LayoutDifference.Between(LayoutOf(arguments.Before), LayoutOf(arguments.After));
        var differences = DatasetDifference.Between(Read(arguments.Before), Read(arguments.After));
        ImmutableArray<ChangeLine> lines = [.. layout.Select(ChangeLine.Of), .. differences.Select(ChangeLine.Of)];
        if (review is not null)
            WriteReview(review, arguments, lines);
        else if (arguments.Json)
            WriteJson(layout, differences);
        else
            WriteTable(lines);
        return ExitCodes.Done;
    }

    /// <summary>What is wrong with the rows of either is no difference; a command that uses them says it.</summary>
    private Dataset Read(string workbook) => WorkbookReader.Read(surroundings.InFolder(workbook), terminal).Value;

    private ImmutableArray<SheetLayout> LayoutOf(string workbook) => WorkbookReader.ReadLayout(surroundings.InFolder(workbook));

    private void WriteTable(ImmutableArray<ChangeLine> lines)
    {
        ChangeTable.Write(lines, terminal);
        terminal.Output.WriteLine(lines.Length switch
        {
            0 => "No differences.",
            1 => "1 difference.",
            var several => $"{several} differences.",
        });
    }

    private void WriteReview(string path, DiffArguments arguments, ImmutableArray<ChangeLine> lines)
    {
        var title = $"What differs between {Path.GetFileName(arguments.Before)} and {Path.GetFileName(arguments.After)}";
        WholeFile.Write(path, [surroundings.InFolder(arguments.Before), surroundings.InFolder(arguments.After)], stream => ReviewWorkbook.Write(lines, title, stream));
        terminal.Output.WriteLine($"Wrote {arguments.Review}: {lines.Length} {(lines.Length == 1 ? "difference" : "differences")}.");
    }

    private void WriteJson(ImmutableArray<LayoutDifference> layout, ImmutableArray<Difference> differences)
    {
        using var json = new JsonTextWriter(terminal.Output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var difference in layout)
        {
            var what = difference.Column is null ? "sheet" : "column";
            Write(difference.Sheet, null, difference.Column, difference.IsGone ? what : null, difference.IsGone ? null : what);
        }

        foreach (var difference in differences)
        {
            Write(
                difference.Sheet.Name,
                difference.Key,
                difference.Column?.Name,
                difference.Before is null ? null : difference.Words(difference.Before),
                difference.After is null ? null : difference.Words(difference.After));
        }

        json.WriteEndArray();
        json.Flush();
        terminal.Output.WriteLine();

        void Write(string sheet, string? key, string? column, string? before, string? after)
        {
            json.WriteStartObject();
            WriteProperty("sheet", sheet);
            WriteProperty("key", key);
            WriteProperty("column", column);
            WriteProperty("before", before);
            WriteProperty("after", after);
            json.WriteEndObject();
        }

        void WriteProperty(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }
}
