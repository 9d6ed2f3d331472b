using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Interchange;

namespace ReportKit.Sharing;

/// <summary>
/// A share as JSON on one line: what it is, the columns that were sent, the comments, and the rows as interchange JSON. Line
/// feeds would be counted where it is kept in cells, which hold few.
/// </summary>
public static class ShareJson
{
    internal const string Id = "share";
    internal const string For = "for";
    internal const string File = "file";
    internal const string Report = "report";
    internal const string Columns = "columns";
    internal const string Comments = "comments";
    internal const string Rows = "rows";

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
        using var reader = new StringReader(text);
        return Read(reader, name);
    }

    /// <summary>The same of a file, which is never held as a whole.</summary>
    /// <exception cref="UnusableFileException">The text is no share.</exception>
    public static Share Read(TextReader text, string name)
    {
        try
        {
            using var json = new BoundedJson(text, name);
            return new ShareReader(json, name).Read();
        }
        catch (JsonReaderException fault)
        {
            throw new UnusableFileException(ShareReader.Damaged(name), fault);
        }
    }

    /// <summary>The name of the file that was sent, from the beginning of the text alone; null where it is not there.</summary>
    public static string? FileOf(TextReader text)
    {
        try
        {
            using var json = new BoundedJson(text, "");
            while (json.Read())
            {
                if (json is { TokenType: JsonToken.PropertyName, Depth: 1, Value: File })
                    return json.ReadAsString();
            }
        }
        catch (Exception fault) when (fault is JsonReaderException or UnusableFileException)
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
}
