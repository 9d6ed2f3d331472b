using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Interchange;

/// <summary>Writes interchange JSON: properties in the order of the columns, blank cells left out, and so are empty sheets.</summary>
public static class JsonExport
{
    public static void Write(Dataset dataset, TextWriter text)
    {
        text.NewLine = "\n";
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false };
        Write(dataset, json);
        json.Flush();
        text.Write('\n');
    }

    /// <summary>Whether a text begins as interchange JSON: an object that is empty, or whose first property is one of ours.</summary>
    public static bool Begins(TextReader text)
    {
        try
        {
            using var json = new BoundedJson(text, "");
            return json.Read() && json.TokenType == JsonToken.StartObject && json.Read()
                && (json.TokenType == JsonToken.EndObject || MasterWorkbook.Sheets.Any(sheet => sheet.JsonName.Equals(json.Value)));
        }
        catch (Exception fault) when (fault is JsonReaderException or UnusableFileException)
        {
            return false;
        }
    }

    /// <summary>Writes the object as part of other JSON.</summary>
    internal static void Write(Dataset dataset, JsonTextWriter json)
    {
        json.WriteStartObject();
        WriteSettings(dataset.SettingRows, json);
        foreach (var table in dataset.Tables)
        {
            if (table != dataset.SettingRows && table.AllRows.Count > 0)
                WriteRows(table, json);
        }

        json.WriteEndObject();
    }

    private static void WriteSettings(Table<Setting> settings, JsonTextWriter json)
    {
        var set = settings.Rows.Where(setting => setting.Value is not null).ToList();
        if (set.Count == 0)
            return;

        json.WritePropertyName(settings.Sheet.JsonName);
        json.WriteStartObject();
        foreach (var setting in set.DistinctBy(setting => setting.Name))
        {
            json.WritePropertyName(setting.Name);
            json.WriteValue(setting.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteRows(Table table, JsonTextWriter json)
    {
        json.WritePropertyName(table.Sheet.JsonName);
        json.WriteStartArray();
        foreach (var row in table.AllRows)
        {
            json.WriteStartObject();
            foreach (var column in table.Sheet.Columns)
                WriteCell(row[column], column, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(object? value, Column column, JsonTextWriter json)
    {
        if (value is null or Unreadable { Text: "" })
            return;

        json.WritePropertyName(column.JsonName);
        if (value is bool yes)
            json.WriteValue(yes);
        else if (value is int number)
            json.WriteValue(number);
        else
            json.WriteValue(column.Kind.Print(value));
    }
}
