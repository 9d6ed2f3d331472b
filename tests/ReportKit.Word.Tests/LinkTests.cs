using System.Xml.Linq;
using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>What becomes a link, and where it leads; one bad address makes Word refuse the whole file.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f")]
    [InlineData("https://example.org/ä b", "https://example.org/%C3%A4")]
    [InlineData("https://example.org/%C3%A4%20b", "https://example.org/%C3%A4%20b")]
    [InlineData("https://example.org/50%", "https://example.org/50%25")]
    [InlineData("https://example.org/😀", "https://example.org/%F0%9F%98%80")]
    [InlineData("https://example.org/a\\\\b^c`d", "https://example.org/a%5Cb%5Ec%60d")]
    [InlineData("www.example.org", "https://www.example.org")]
    [InlineData("https://bücher.example/straße", "https://xn--bcher-kva.example/stra%C3%9Fe")]
    public void Address_in_a_text_is_a_link_to_it(string text, string target) =>
        Assert.Equal([target], Written.Of($$""" "kind": "Narrative", "text": "See {{text}}" """).AssertValid().Links().Values);

    [Theory]
    [InlineData("See https://example.org/a^[A note.]", "https://example.org/a")]
    [InlineData("See https://example.org/a^[A note.] and more", "https://example.org/a")]
    [InlineData("See https://example.org/a[@s]", "https://example.org/a")]
    [InlineData("See https://example.org/a.^[A note.]", "https://example.org/a")]
    public void Mark_of_a_note_ends_the_address_before_it(string text, string target)
    {
        var file = Written.Only(Sample.Of([$$""" "kind": "Narrative", "text": "{{text}}" """], [""" "id": "s", "title": "Paper" """]));

        Assert.Equal([target], file.Links().Values);
        Assert.Single(file.Footnotes);
    }

    [Theory]
    [InlineData("no address at all")]
    [InlineData("https://")]
    [InlineData("https://example.org:99999999/")]
    [InlineData("https://a b.example.org/")]
    [InlineData("https://[example.org/")]
    public void Words_that_are_no_address_are_printed_and_no_link(string words)
    {
        var dataset = Sample.Of(
            [""" "text": "Words [here](@s).", "source": "s" """],
            [$$""" "id": "s", "title": "Paper", "url": "{{words}}" """],
            settings: $$""" "Website": "{{words}}", "Social links": "Post: {{words}}" """);
        var file = Written.Only(dataset, isDraft: true).AssertValid();

        Assert.Empty(file.Links());
        Assert.Contains(words, WordFile.TextOf(file.Footnotes.Single()), StringComparison.Ordinal);
        Assert.Equal(2, file.Paragraphs("ClosingDetail").Count(paragraph => WordFile.TextOf(paragraph).Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("https://")]
    [InlineData("https://exa mple.org/")]
    [InlineData("https://xא.example.org/")]
    [InlineData("https://example.org:99999999/")]
    public void Link_to_no_address_is_written_as_its_words(string target)
    {
        Paragraph[] paragraphs = [new(ParagraphRole.Body, [new Link(target, [new Words("Words.")])])];
        var file = Written.Document(Sample.Report(Sample.Of([])).Document with { Body = paragraphs }, pages: null).AssertValid();

        Assert.Empty(file.Links());
        Assert.Equal(["Words."], file.Paragraphs("BodyText").Select(WordFile.TextOf));
    }

    [Fact]
    public void Links_of_the_closing_page_lead_to_the_addresses_of_the_settings()
    {
        var file = Written.Only(Sample.Of([], settings: """ "Website": "example.org", "Social links": "Post: example.org/post\nPicture: https://pictures.example.net/us\nnewsletter" """)).AssertValid();

        Assert.Equal(["https://example.org", "https://example.org/post", "https://pictures.example.net/us"], file.Links().Values);
    }

    [Fact]
    public void Address_that_comes_again_is_one_relationship()
    {
        var file = Written.Of(""" "kind": "Narrative", "text": "https://example.org/a https://example.org/a" """);

        Assert.Single(file.Links());
        Assert.Equal(2, file.Body.Descendants(WordFile.W + "hyperlink").Count(link => link.Attribute(WordFile.R + "id") is not null));
    }

    [Fact]
    public void Every_link_has_its_relationship_in_its_own_part()
    {
        var file = Written.Sample();

        Assert.Equal(Ids(file.Document), file.Links().Keys.Where(id => id.StartsWith("rk", StringComparison.Ordinal)).ToHashSet());
        Assert.Equal(Ids(file.Part("word/footnotes.xml")), file.Links("footnotes").Keys.ToHashSet());
    }

    private static HashSet<string> Ids(XElement part) =>
        [.. part.Descendants(WordFile.W + "hyperlink").Attributes(WordFile.R + "id").Select(id => id.Value)];
}
