using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportKit.AddIn.Json;

/// <summary>How values are written as the JSON of the API, and read from it.</summary>
internal static class ApiJson
{
    private const int Deepest = 16;

    /// <summary>A cell of a long quotation fits; a thousand of them in one buffer do not all at once.</summary>
    private const int BufferSize = 16_384;

    public static byte[] Write(object value)
    {
        using var content = new MemoryStream();
        using (var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true))
            Serializer().Serialize(text, value);
        return content.ToArray();
    }

    /// <exception cref="JsonException">The text is no JSON, or not of this form.</exception>
    public static T Read<T>(Stream body)
        where T : class
    {
        using var text = new StreamReader(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, BufferSize);
        using var json = new JsonTextReader(text);
        try
        {
            return Serializer().Deserialize<T>(json) ?? throw new JsonSerializationException("The body is empty.");
        }
        catch (DecoderFallbackException fault)
        {
            throw new JsonReaderException("The body is no UTF-8.", fault);
        }
    }

    private static JsonSerializer Serializer() => JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
        Converters = { new BlockConverter(), new InlineConverter() },
        MissingMemberHandling = MissingMemberHandling.Error,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = Deepest,
        CheckAdditionalContent = true,
    });
}
