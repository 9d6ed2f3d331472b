using Newtonsoft.Json;
using ReportKit.Document;

namespace ReportKit.AddIn.Json;

/// <summary>Writes the words, links and footnotes of a paragraph; what is as usual is left out.</summary>
internal sealed class InlineConverter : JsonConverter<Inline>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, Inline? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("type");
        switch (value)
        {
            case Words words:
                writer.WriteValue("words");
                WriteWords(writer, words);
                break;
            case Link link:
                writer.WriteValue("link");
                writer.WritePropertyName("target");
                writer.WriteValue(link.Target);
                writer.WritePropertyName("content");
                serializer.Serialize(writer, link.Content);
                break;
            case Footnote footnote:
                writer.WriteValue("footnote");
                writer.WritePropertyName("paragraphs");
                serializer.Serialize(writer, footnote.Paragraphs.Select(paragraph => paragraph.Content));
                break;
        }

        writer.WriteEndObject();
    }

    public override Inline ReadJson(JsonReader reader, Type objectType, Inline? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private static void WriteWords(JsonWriter writer, Words words)
    {
        writer.WritePropertyName("text");
        writer.WriteValue(PrintableText.Of(words.Text));
        WriteFlag(writer, "bold", words.Emphasis.HasFlag(Emphasis.Bold));
        WriteFlag(writer, "italic", words.Emphasis.HasFlag(Emphasis.Italic));
        WriteFlag(writer, "superscript", words.Emphasis.HasFlag(Emphasis.Superscript));
        if (words.Role != WordsRole.Plain)
        {
            writer.WritePropertyName("role");
            writer.WriteValue(words.Role.ToString());
        }

        if (words.Language is { } language)
        {
            writer.WritePropertyName("language");
            writer.WriteValue(language);
        }
    }

    private static void WriteFlag(JsonWriter writer, string name, bool flag)
    {
        if (!flag)
            return;
        writer.WritePropertyName(name);
        writer.WriteValue(true);
    }
}
