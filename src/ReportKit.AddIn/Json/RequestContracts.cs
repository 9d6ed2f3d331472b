using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportKit.AddIn.Json;

/// <summary>The forms of what is asked: names in camel case, and no null in a list.</summary>
internal sealed class RequestContracts : CamelCasePropertyNamesContractResolver
{
    public RequestContracts() => NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false);

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        contract.ItemConverter = new ItemThatIsThere();
        return contract;
    }

    private sealed class ItemThatIsThere : JsonConverter
    {
        public override bool CanWrite => false;

        public override bool CanConvert(Type objectType) => true;

        /// <summary>The library makes null of an empty text, too, where that is no text.</summary>
        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
            serializer.Deserialize(reader, objectType) ?? throw new JsonSerializationException($"Nothing stands at {reader.Path}, where something has to.");

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
