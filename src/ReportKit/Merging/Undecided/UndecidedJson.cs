using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging.Undecided;

/// <summary>What a merge left open, as JSON: a review workbook carries it, so that decisions can be carried out weeks later.</summary>
public static class UndecidedJson
{
    public static string Write(IEnumerable<UndecidedCell> open) => new JArray(open.Select(Write)).ToString(Formatting.None);

    /// <exception cref="UnusableFileException">The text was not written by <see cref="Write(IEnumerable{UndecidedCell})"/>.</exception>
    public static ImmutableArray<UndecidedCell> Read(string json, string file)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            return [.. JArray.Load(reader).Cast<JObject>().Select(Read)];
        }
        catch (Exception fault) when (fault is JsonException or InvalidCastException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new UnusableFileException($"{file} is damaged: what it says of the merge cannot be read. Merge the files again for a new review.", fault);
        }
    }

    private static JObject Write(UndecidedCell open)
    {
        var json = new JObject
        {
            ["sheet"] = open.Sheet.Name,
            ["key"] = open.Key,
            ["column"] = open.Column?.Name,
            ["reason"] = open.Reason.ToString(),
            ["base"] = Words(open.Column, open.Base),
            ["mine"] = Words(open.Column, open.Mine),
            ["theirs"] = Words(open.Column, open.Theirs),
            ["from"] = open.From.Name,
            ["file"] = open.From.File,
        };
        if (open.Row is { } row)
            json["row"] = new JObject(open.Sheet.Columns.Where(column => row[column] is not null).Select(column => new JProperty(column.Name, Words(column, row[column]))));
        if (!open.Parts.IsEmpty)
            json["parts"] = new JArray(open.Parts.Select(Write));
        return json;
    }

    private static UndecidedCell Read(JObject json)
    {
        var sheet = MasterWorkbook.Sheets.Single(sheet => sheet.Name == (string?)json["sheet"]);
        var column = (string?)json["column"] is { } name ? sheet.Columns.Single(column => column.Name == name) : null;
        return new UndecidedCell(
            sheet,
            (string?)json["key"] ?? "",
            column,
            Enum.Parse<UndecidedReason>((string?)json["reason"] ?? ""),
            Value(column, (string?)json["base"]),
            Value(column, (string?)json["mine"]),
            Value(column, (string?)json["theirs"]),
            json["row"] is JObject row ? Row(sheet, row) : null,
            new Sender((string?)json["from"] ?? "", (string?)json["file"] ?? ""))
        {
            Parts = json["parts"] is JArray parts ? [.. parts.Cast<JObject>().Select(Read)] : [],
        };
    }

    private static RowCells Row(Sheet sheet, JObject row)
    {
        var cells = new RowBuilder(sheet, 0);
        foreach (var (name, cell) in row)
        {
            var column = sheet.Columns.Single(column => column.Name == name);
            cells[column] = Value(column, (string?)cell);
        }

        return cells.ToCells();
    }

    /// <summary>A cell's value as its column prints it; what is said of a whole row is words already.</summary>
    private static string? Words(Column? column, object? value) => value is null ? null : column?.Kind.Print(value) ?? value.ToString();

    private static object? Value(Column? column, string? words) => words is null || column is null ? words : column.Kind.Parse(words);
}
