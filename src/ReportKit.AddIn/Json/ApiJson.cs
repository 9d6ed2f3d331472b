using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportKit.AddIn.Json;

/// <summary>How values are written as the JSON of the API, and read from it.</summary>
internal static class ApiJson
{
    /// <summary>A cell of a long quotation fits; a thousand of them in one buffer do not all at once.</summary>
    private const int BufferSize = 16_384;

    public static byte[] Write(object value)
    {
        using var content = new MemoryStream();
        using (var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true))
            Writer().Serialize(text, value);
        return content.ToArray();
    }

    /// <exception cref="JsonException">The text is no JSON, or not of this form.</exception>
    public static T Read<T>(MemoryStream body)
        where T : class
    {
        try
        {
            StrictJson.Check(body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        catch (System.Text.Json.JsonException fault)
        {
            throw new JsonReaderException(fault.Message, fault);
        }

        using var text = new StreamReader(body, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferSize);
        using var json = new JsonTextReader(text);
        return Reader().Deserialize<T>(json) ?? throw new JsonSerializationException("The body is null.");
    }

    private static JsonSerializer Writer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
        Converters = { new BlockConverter(), new InlineConverter() },
    });

    private static JsonSerializer Reader() => JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new RequestContracts(),
        Converters = { new ExactConverter() },
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = StrictJson.Deepest,
        CheckAdditionalContent = true,
    });
}
