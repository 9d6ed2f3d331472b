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
        value!.Accept(new Members(writer, serializer));
        writer.WriteEndObject();
    }

    public override Inline ReadJson(JsonReader reader, Type objectType, Inline? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    private sealed class Members(JsonWriter writer, JsonSerializer serializer) : IInlineVisitor
    {
        public void Visit(Words words)
        {
            Write("type", "words");
            Write("text", PrintableText.Of(words.Text));
            foreach (var one in words.Emphasis.Each())
                Write(NameOf(one), true);
            if (words.Role != WordsRole.Plain)
                Write("role", words.Role.ToString());
            if (words.Language is { } language)
                Write("language", language);
        }

        public void Visit(Link link)
        {
            Write("type", "link");
            Write("target", link.Target);
            Serialize("content", link.Content);
        }

        public void Visit(Footnote footnote)
        {
            Write("type", "footnote");
            Serialize("paragraphs", footnote.Paragraphs.Select(paragraph => paragraph.Content));
        }

        private static string NameOf(Emphasis one) => one switch
        {
            Emphasis.Bold => "bold",
            Emphasis.Italic => "italic",
            Emphasis.Superscript => "superscript",
            Emphasis.None => throw new ArgumentOutOfRangeException(nameof(one)),
        };

        private void Write(string name, object value)
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
