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
        value!.Block.Accept(new Members(writer, value, serializer));
        writer.WriteEndObject();
    }

    public override PlacedBlock ReadJson(JsonReader reader, Type objectType, PlacedBlock? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private sealed class Members(JsonWriter writer, PlacedBlock placed, JsonSerializer serializer) : IBlockVisitor
    {
        public void Visit(Heading heading)
        {
            Start("heading", StyleNames.Heading(heading.Level));
            Write("level", heading.Level);
            Serialize("content", heading.Content);
            WritePlace();
            Write("key", placed.Key);
        }

        public void Visit(DateHeading heading)
        {
            Start("dateHeading", StyleNames.DateHeading);
            Write("level", heading.Level);
            Write("text", heading.Text);
        }

        public void Visit(Paragraph paragraph)
        {
            Start("paragraph", StyleNames.Of(paragraph.Role));
            Write("role", paragraph.Role.ToString());
            Write("rightToLeft", paragraph.IsRightToLeft);
            Serialize("content", paragraph.Content);
        }

        public void Visit(RowBlock row)
        {
            Write("type", "row");
            Write("id", row.Id);
            WritePlace();
            Serialize("blocks", row.Blocks.Select(block => new PlacedBlock(block)));
        }

        private void Start(string type, string style)
        {
            Write("type", type);
            Write("style", StyleNames.Shown(style));
        }

        private void WritePlace()
        {
            Write("sheet", placed.Sheet);
            Write("row", placed.Line);
        }

        private void Write(string name, object? value)
        {
            writer.WritePropertyName(name);
            writer.WriteValue(value);
        }

        private void Serialize(string name, object value)
        {
            writer.WritePropertyName(name);
            serializer.Serialize(writer, value);
        }
    }
}
