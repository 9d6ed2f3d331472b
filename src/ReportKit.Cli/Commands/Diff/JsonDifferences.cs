using Newtonsoft.Json;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.Cli.Commands.Diff;

/// <summary>Differences for programs: an array of objects.</summary>
internal static class JsonDifferences
{
    public static void Write(WorkbookDifferences differences, TextWriter output)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartArray();
        foreach (var difference in differences.Layout)
        {
            var what = difference.Column is null ? "sheet" : "column";
            Write(json, difference.Sheet, null, difference.Column, difference.IsGone ? what : null, difference.IsGone ? null : what);
        }

        foreach (var difference in differences.Rows)
        {
            Write(
                json,
                difference.Sheet.Name,
                difference.Key,
                difference.Column?.Name,
                difference.Before is null ? null : difference.Words(difference.Before),
                difference.After is null ? null : difference.Words(difference.After));
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteLine();
    }

    private static void Write(JsonTextWriter json, string sheet, string? key, string? column, string? before, string? after)
    {
        json.WriteStartObject();
        WriteProperty("sheet", sheet);
        WriteProperty("key", key);
        WriteProperty("column", column);
        WriteProperty("before", before);
        WriteProperty("after", after);
        json.WriteEndObject();

        void WriteProperty(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }
}
