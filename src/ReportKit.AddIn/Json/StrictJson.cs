using System.Text.Json;

namespace ReportKit.AddIn.Json;

/// <summary>
/// JSON as the standard has it (RFC 8259), with less than it leaves open: no name twice in an object (section 4), no number beyond
/// what a cell can hold (section 6), no half of a pair of surrogates (section 8.2), nothing nested deeply (section 9).
/// </summary>
internal static class StrictJson
{
    public const int Deepest = 16;

    /// <exception cref="JsonException">It is no such JSON.</exception>
    public static void Check(ReadOnlySpan<byte> text)
    {
        var names = new Stack<HashSet<string>>();
        var spare = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Deepest });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(spare.TryPop(out var free) ? free : new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                    break;
                case JsonTokenType.EndObject:
                    var ended = names.Pop();
                    ended.Clear();
                    spare.Push(ended);
                    break;
                case JsonTokenType.PropertyName when !names.Peek().Add(Words(ref reader)):
                    throw new JsonException("a name stands twice in one object.");
                case JsonTokenType.String:
                    _ = Words(ref reader);
                    break;
                case JsonTokenType.Number when !reader.TryGetDouble(out var number) || !double.IsFinite(number):
                    throw new JsonException("a number is larger than any cell can hold.");
            }
        }
    }

    private static string Words(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a text holds what is no letter of Unicode.");
        }
    }
}
