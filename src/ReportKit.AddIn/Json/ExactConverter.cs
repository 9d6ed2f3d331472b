using Newtonsoft.Json;

namespace ReportKit.AddIn.Json;

/// <summary>Takes words as words, whole numbers as numbers and truth values as such; the library would make each of the others.</summary>
internal sealed class ExactConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => Of(objectType) is not null;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => (Of(objectType), reader.Value) switch
    {
        // Whether null will do is for the property to say.
        (_, null) when reader.TokenType == JsonToken.Null && (objectType == typeof(string) || Nullable.GetUnderlyingType(objectType) is not null) => null,
        (JsonToken.String, string words) => words,
        (JsonToken.Integer, long whole and >= int.MinValue and <= int.MaxValue) => (int)whole,
        (JsonToken.Boolean, bool truth) => truth,
        var (wanted, _) => throw new JsonSerializationException($"{reader.Path} has to be {Name(wanted)}."),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    private static JsonToken? Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var kind when kind == typeof(string) => JsonToken.String,
        var kind when kind == typeof(int) => JsonToken.Integer,
        var kind when kind == typeof(bool) => JsonToken.Boolean,
        _ => null,
    };

    private static string Name(JsonToken? wanted) => wanted switch
    {
        JsonToken.String => "a text",
        JsonToken.Integer => "a whole number of up to nine digits",
        _ => "true or false",
    };
}
