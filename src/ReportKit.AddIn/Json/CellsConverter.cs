using System.Collections.Immutable;
using System.Numerics;
using Newtonsoft.Json;
using ReportKit.Excel.Open;

namespace ReportKit.AddIn.Json;

/// <summary>
/// Reads the cells of an open worksheet while the text goes by: words, truth values, null for a blank cell, numbers with their
/// format (<c>{"n": 44544, "f": "d mmmm yyyy"}</c>), and errors (<c>{"e": "#N/A"}</c>).
/// </summary>
internal sealed class CellsConverter : JsonConverter<ImmutableArray<object?[]>>
{
    private const string General = "General";

    public override bool CanWrite => false;

    public override ImmutableArray<object?[]> ReadJson(JsonReader reader, Type objectType, ImmutableArray<object?[]> existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        Expect(reader, JsonToken.StartArray);
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<object?[]>();
        var row = new List<object?>();
        while (Next(reader) == JsonToken.StartArray)
        {
            while (Next(reader) != JsonToken.EndArray)
                row.Add(Cell(reader, formats));
            rows.Add([.. row]);
            row.Clear();
        }

        Expect(reader, JsonToken.EndArray);
        return rows.DrainToImmutable();
    }

    public override void WriteJson(JsonWriter writer, ImmutableArray<object?[]> value, JsonSerializer serializer) => throw new NotSupportedException();

    private static object? Cell(JsonReader reader, Dictionary<string, string> formats) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.String => reader.Value,
        JsonToken.Boolean => reader.Value,
        JsonToken.Integer or JsonToken.Float => new OpenNumber(Number(reader), General),
        JsonToken.StartObject => Described(reader, formats),
        _ => throw Misread(reader),
    };

    private static object Described(JsonReader reader, Dictionary<string, string> formats)
    {
        double? number = null;
        var (format, error) = (General, (string?)null);
        while (Next(reader) == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            Next(reader);
            switch (name)
            {
                case "n" when reader.TokenType is JsonToken.Integer or JsonToken.Float:
                    number = Number(reader);
                    break;
                case "f" when reader.Value is string code:
                    format = formats.TryGetValue(code, out var known) ? known : formats[code] = code;
                    break;
                case "e" when reader.Value is string word:
                    error = word;
                    break;
                default:
                    throw Misread(reader);
            }
        }

        Expect(reader, JsonToken.EndObject);
        return (number, error) switch
        {
            ({ } value, null) => new OpenNumber(value, format),
            (null, { } word) => new OpenError(word),
            _ => throw Misread(reader),
        };
    }

    private static double Number(JsonReader reader) => reader.Value switch
    {
        double number => number,
        long whole => whole,
        BigInteger large => (double)large,
        _ => throw Misread(reader),
    };

    private static JsonToken Next(JsonReader reader) => reader.Read() ? reader.TokenType : throw new JsonReaderException("The text breaks off.");

    private static void Expect(JsonReader reader, JsonToken token)
    {
        if (reader.TokenType != token)
            throw Misread(reader);
    }

    private static JsonSerializationException Misread(JsonReader reader) => new($"A cell cannot be read as it stands at {reader.Path}.");
}
