using ReportKit.Document;

namespace ReportKit.Tests.Document;

public sealed class PrintedTextTests
{
    [Fact]
    public void Row_is_its_paragraphs_with_the_footnotes_at_their_marks()
    {
        var dataset = Sample.Of(
            ["\"speaker\": \"Avaria\", \"text\": \"One [page](https://example.org).\\n- *Two*.\", \"source\": \"a\", \"note\": \"See\\nthere.\\u0001\", \"context\": \"Three.\""],
            ["\"id\": \"a\", \"title\": \"Paper\""]);
        var row = Sample.Report(dataset).Document.Body.OfType<RowBlock>().Single();

        Assert.Equal("Avaria: “One page.\nTwo.”^[Paper. See\nthere.]\nContext: Three.\n", PrintedText.Of(row));
    }

    [Fact]
    public void Heading_is_text_too()
    {
        var row = Sample.Report(Sample.Of(["\"kind\": \"Heading\", \"text\": \"A topic^[note]\""])).Document.Body.OfType<RowBlock>().Single();

        Assert.Equal("A topic^[note]\n", PrintedText.Of(row));
    }

    [Fact]
    public void Body_is_the_same_each_time_it_is_walked_through()
    {
        var body = Sample.Report(Sample.Shipped(), "TR-002").Document.Body;

        Assert.Equal(Texts(), Texts());

        string[] Texts() => [.. body.OfType<RowBlock>().Select(PrintedText.Of)];
    }
}
