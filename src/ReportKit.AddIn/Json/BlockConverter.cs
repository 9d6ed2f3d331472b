using Newtonsoft.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Document;
using ReportKit.Word.Templates;

namespace ReportKit.AddIn.Json;

/// <summary>Writes the blocks of a report, each with its style as Word shows it.</summary>
internal sealed class BlockConverter : JsonConverter<PlacedBlock>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, PlacedBlock? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        switch (value!.Block)
        {
            case Heading heading:
                Start(writer, "heading", StyleNames.Heading(heading.Level));
                Write(writer, "level", heading.Level);
                Write(writer, "content", heading.Content, serializer);
                WritePlace(writer, value);
                Write(writer, "key", value.Key);
                break;
            case DateHeading date:
                Start(writer, "dateHeading", StyleNames.DateHeading);
                Write(writer, "level", date.Level);
                Write(writer, "text", date.Text);
                break;
            case Paragraph paragraph:
                Start(writer, "paragraph", StyleNames.Of(paragraph.Role));
                Write(writer, "role", paragraph.Role.ToString());
                Write(writer, "rightToLeft", paragraph.IsRightToLeft);
                Write(writer, "content", paragraph.Content, serializer);
                break;
            case RowBlock row:
                Write(writer, "type", "row");
                Write(writer, "id", row.Id);
                WritePlace(writer, value);
                Write(writer, "blocks", row.Blocks.Select(block => new PlacedBlock(block)), serializer);
                break;
        }

        writer.WriteEndObject();
    }

    public override PlacedBlock ReadJson(JsonReader reader, Type objectType, PlacedBlock? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private static void Start(JsonWriter writer, string type, string style)
    {
        Write(writer, "type", type);
        Write(writer, "style", StyleNames.Shown(style));
    }

    private static void WritePlace(JsonWriter writer, PlacedBlock block)
    {
        Write(writer, "sheet", block.Sheet);
        Write(writer, "row", block.Line);
    }

    private static void Write(JsonWriter writer, string name, object? value, JsonSerializer? serializer = null)
    {
        writer.WritePropertyName(name);
        if (serializer is null)
            writer.WriteValue(value);
        else
            serializer.Serialize(writer, value);
    }
}
