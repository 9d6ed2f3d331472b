using System.Globalization;
using Newtonsoft.Json;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Interchange;

/// <summary>Reads interchange JSON: an object of settings and an array of rows for each sheet.</summary>
public sealed class JsonImport
{
    private const int MostFindings = 100_000;

    /// <summary>Those of a sheet, less its header.</summary>
    private const int MostRows = (1 << 20) - 1;

    private readonly RecentTexts recent = new();
    private readonly JsonReader reader;
    private readonly string file;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<Sheet, List<RowCells>> rows = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, _ => new List<RowCells>());

    private JsonImport(JsonReader reader, string file)
    {
        this.reader = reader;
        this.file = file;
    }

    /// <param name="text">The JSON.</param>
    /// <param name="file">Its name, as messages give it.</param>
    /// <exception cref="UnusableFileException">The text is no JSON, or not an object.</exception>
    public static Outcome<Dataset> Read(TextReader text, string file)
    {
        using var reader = new BoundedJson(text, file);
        var outcome = Read(reader, file);
        // Comments may stand after the object; the reader refuses all else.
        new JsonImport(reader, file).Guarded(() =>
        {
            while (reader.Read())
            {
            }
        });
        return outcome;
    }

    /// <summary>Reads the object that comes next, as part of other JSON, whose dates have to be text.</summary>
    internal static Outcome<Dataset> Read(JsonReader reader, string file)
    {
        var import = new JsonImport(reader, file);
        import.Guarded(import.ReadDocument);
        return new Outcome<Dataset>(import.ToDataset(), [.. import.findings]);
    }

    /// <summary>Runs what reads, and says where JSON that is none breaks off.</summary>
    private void Guarded(Action read)
    {
        try
        {
            read();
        }
        catch (JsonReaderException fault)
        {
            var place = fault.LineNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $": it breaks off at line {fault.LineNumber}, position {fault.LinePosition}") : "";
            throw new UnusableFileException($"{file} is not valid JSON{place}.", fault);
        }
    }

    private void ReadDocument()
    {
        if (Next() != JsonToken.StartObject)
            throw new UnusableFileException($"{file} is not interchange JSON: it has to be an object with settings, reports, sections, statements, sources, speakers and abbreviations.");

        foreach (var property in Properties())
        {
            if (Array.Find([.. MasterWorkbook.Sheets], sheet => sheet.JsonName == property) is not { } sheet)
                SkipUnknown(property, property, MasterWorkbook.Sheets.Select(known => known.JsonName));
            else if (sheet == SettingColumns.Sheet && reader.TokenType == JsonToken.StartObject)
                ReadSettings();
            else if (sheet != SettingColumns.Sheet && reader.TokenType == JsonToken.StartArray)
                ReadRows(sheet);
            else
                Skip(property, FileRules.Misshapen, $"“{property}” has to be {(sheet == SettingColumns.Sheet ? "an object" : "an array")}.");
        }
    }

    /// <summary>Goes on to the next token; a text that ends before its object does is no JSON.</summary>
    private JsonToken Next()
    {
        do
        {
            if (!reader.Read())
                throw new UnusableFileException($"{file} is not valid JSON: it is cut short.");
        }
        while (reader.TokenType == JsonToken.Comment);
        return reader.TokenType;
    }

    /// <summary>Walks through an object: the reader stands at each property's value; the value has to be consumed.</summary>
    private IEnumerable<string> Properties()
    {
        while (Next() == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            Next();
            yield return name;
        }
    }

    private void ReadSettings()
    {
        foreach (var name in Properties())
        {
            var value = Scalar(() => $"settings.{name}");
            if (value is not null)
                AddRow(SettingColumns.Sheet, RowCells.Of(SettingColumns.Sheet, rows[SettingColumns.Sheet].Count, (SettingColumns.Name, name), (SettingColumns.Value, value)));
        }
    }

    private void ReadRows(Sheet sheet)
    {
        while (Next() != JsonToken.EndArray)
        {
            var line = rows[sheet].Count;
            if (reader.TokenType != JsonToken.StartObject)
            {
                Skip($"{sheet.JsonName}[{line}]", FileRules.Misshapen, "A row has to be an object.");
                continue;
            }

            var row = new RowBuilder(sheet, line);
            foreach (var property in Properties())
                ReadCell(sheet, line, property, row);
            AddRow(sheet, row.ToCells());
        }
    }

    private void ReadCell(Sheet sheet, int line, string property, RowBuilder row)
    {
        foreach (var column in sheet.Columns)
        {
            if (column.JsonName != property)
                continue;
            if (Scalar(Address) is not { } typed)
                return;
            if (row[column] is not null)
                Report(new Finding(FileRules.Misshapen, Severity.Error, new Place($"{file}: {Address()}", sheet, line, column), "The property stands twice in its row.", "The last one is kept."));
            row[column] = column.Kind.Parse(typed);
            if (row[column] is Unreadable)
                Report(CellFindings.Unreadable(new Place($"{file}: {Address()}", sheet, line, column), column, typed));
            return;
        }

        SkipUnknown(Address(), property, sheet.Columns.Select(column => column.JsonName));

        string Address() => $"{sheet.JsonName}[{line.ToString(CultureInfo.InvariantCulture)}].{property}";
    }

    /// <summary>A string, number or truth value as text; null for null, a blank string, and what is no scalar (reported).</summary>
    /// <param name="address">Where it stands.</param>
    private string? Scalar(Func<string> address)
    {
        switch (reader.TokenType)
        {
            case JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean:
                var text = (reader.Value is bool yes ? JsonConvert.ToString(yes) : Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!).ReplaceLineEndings("\n");
                return string.IsNullOrWhiteSpace(text) ? null : recent.Once(text);
            case JsonToken.Null:
                return null;
            default:
                Skip(address(), FileRules.Misshapen, "The value has to be text, a number, true or false.");
                return null;
        }
    }

    private void SkipUnknown(string address, string property, IEnumerable<string> known)
    {
        var near = Nearest.To(property, known) is { } nearest ? $"Did you mean “{nearest}”?" : "It is left out.";
        Skip(address, FileRules.UnknownProperty, $"There is no property “{property}” here.", near);
    }

    private void Skip(string address, Rule rule, string message, string advice = "")
    {
        Report(new Finding(rule, Severity.Error, new Place($"{file}: {address}"), message, advice));
        reader.Skip();
    }

    /// <summary>What is found in every line of a file of millions of lines is not kept: it would fill the memory, and nobody would read it.</summary>
    private void Report(Finding finding)
    {
        findings.Add(finding);
        if (findings.Count > MostFindings)
            throw new UnusableFileException($"{file} cannot be used in more than {MostFindings:N0} places; the first is {findings[0].Place.Address}: {findings[0].Text}");
    }

    private void AddRow(Sheet sheet, RowCells cells)
    {
        rows[sheet].Add(cells);
        if (rows[sheet].Count > MostRows)
            throw new UnusableFileException($"{file} holds more {sheet.JsonName} than a sheet of Excel has rows ({MostRows:N0}).");
    }

    private Dataset ToDataset() => DatasetBuilder.Build(sheet => (new JsonOrigin(), rows[sheet]));
}
