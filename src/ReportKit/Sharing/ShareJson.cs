using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Interchange;
using ReportKit.Schema;

namespace ReportKit.Sharing;

/// <summary>
/// A share as JSON on one line: what it is, the columns that were sent, the comments, and the rows as interchange JSON. Line
/// feeds would be counted where it is kept in cells, which hold few.
/// </summary>
public static class ShareJson
{
    private const string Id = "share";
    private const string For = "for";
    private const string File = "file";
    private const string Report = "report";
    private const string Columns = "columns";
    private const string Comments = "comments";
    private const string Rows = "rows";

    public static string Write(Share share)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        json.WriteStartObject();
        Write(json, Id, share.Id);
        if (share.For is not null)
            Write(json, For, share.For);
        Write(json, File, share.File);
        if (share.Report is not null)
            Write(json, Report, share.Report);
        WriteColumns(json, share.Sent);
        WriteComments(json, share.Comments);
        json.WritePropertyName(Rows);
        JsonExport.Write(share.Sent, json);
        json.WriteEndObject();
        json.Flush();
        return text.ToString();
    }

    /// <param name="name">The name of the file that it stands in, as messages give it.</param>
    /// <exception cref="UnusableFileException">The text is no share.</exception>
    public static Share Read(string text, string name)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            var json = JObject.Load(reader);
            var columns = ReadColumns(json, name);
            using var rows = Member(json, Rows, JTokenType.Object, name).CreateReader();
            var all = JsonImport.Read(rows, name).Value;
            var sent = DatasetBuilder.Build(sheet => SentTable.Of(sheet, columns[sheet], all[sheet].AllRows));
            var comments = Member(json, Comments, JTokenType.Array, name).Select(comment => ReadComment(comment, name));
            return new Share(Text(json, Id, name), json[For] is null ? null : Text(json, For, name), Text(json, File, name), sent, ShareSelection.CommentsOn(sent, comments))
            {
                Report = json[Report] is null ? null : Text(json, Report, name),
            };
        }
        catch (JsonReaderException fault)
        {
            throw new UnusableFileException(Damaged(name), fault);
        }
    }

    /// <summary>The name of the file that was sent, from the beginning of the text alone; null where it is not there.</summary>
    public static string? FileOf(TextReader text)
    {
        try
        {
            using var json = new JsonTextReader(text) { CloseInput = false };
            while (json.Read())
            {
                if (json is { TokenType: JsonToken.PropertyName, Depth: 1, Value: File })
                    return json.ReadAsString();
            }
        }
        catch (JsonReaderException)
        {
            // No share at all.
        }

        return null;
    }

    private static void WriteColumns(JsonTextWriter json, Dataset sent)
    {
        json.WritePropertyName(Columns);
        json.WriteStartObject();
        foreach (var table in sent.Tables)
        {
            var columns = table.Columns;
            if (columns.IsEmpty)
                continue;
            json.WritePropertyName(table.Sheet.JsonName);
            json.WriteStartArray();
            foreach (var column in columns)
                json.WriteValue(column.JsonName);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteComments(JsonTextWriter json, ImmutableArray<CellComment> comments)
    {
        json.WritePropertyName(Comments);
        json.WriteStartArray();
        foreach (var comment in comments)
        {
            json.WriteStartObject();
            Write(json, "sheet", comment.Sheet.JsonName);
            Write(json, "key", comment.Key);
            Write(json, "column", comment.Column.JsonName);
            Write(json, "author", comment.Author);
            Write(json, "text", comment.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static Dictionary<Sheet, ImmutableArray<Column>> ReadColumns(JObject json, string name)
    {
        var columns = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, _ => ImmutableArray<Column>.Empty);
        foreach (var (sheet, names) in (JObject)Member(json, Columns, JTokenType.Object, name))
            columns[SheetOf(sheet, name)] = [.. (names as JArray ?? throw NoShare(name)).Select(column => ColumnOf(SheetOf(sheet, name), column, name))];
        return columns;
    }

    private static CellComment ReadComment(JToken comment, string name)
    {
        var json = comment as JObject ?? throw NoShare(name);
        var sheet = SheetOf(Text(json, "sheet", name), name);
        return new CellComment(sheet, Text(json, "key", name), ColumnOf(sheet, json["column"], name), Text(json, "author", name), Text(json, "text", name));
    }

    private static Sheet SheetOf(string jsonName, string name) =>
        MasterWorkbook.Sheets.FirstOrDefault(sheet => sheet.JsonName == jsonName) ?? throw NoShare(name);

    private static Column ColumnOf(Sheet sheet, JToken? jsonName, string name) =>
        sheet.Columns.FirstOrDefault(column => jsonName is JValue { Value: string wanted } && column.JsonName == wanted) ?? throw NoShare(name);

    private static string Text(JObject json, string property, string name) =>
        (string)((JValue)Member(json, property, JTokenType.String, name)).Value!;

    private static JToken Member(JObject json, string property, JTokenType type, string name) =>
        json[property] is { } member && member.Type == type ? member : throw NoShare(name);

    private static UnusableFileException NoShare(string name) => new(Damaged(name));

    private static string Damaged(string name) => $"{name} does not say what was sent: it is damaged, or was made by another version of ReportKit.";
}
