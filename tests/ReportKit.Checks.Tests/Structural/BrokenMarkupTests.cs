using ReportKit.Checks.Structural.Cells;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Structural;

public sealed class BrokenMarkupTests
{
    [Theory]
    [InlineData("\"statements\": [{\"text\": \"an ^[open note\"}]", "statements[0].text: A footnote that starts with ^[ has no closing ]. It is printed as typed: ^[open note", Severity.Error)]
    [InlineData("\"statements\": [{\"note\": \"[see [@a]](https://example.org)\"}]", "statements[0].note: A citation stands inside a link or another citation. It is printed as typed: [@a]](https://example.org)", Severity.Error)]
    [InlineData("\"sources\": [{\"id\": \"a\", \"citeAs\": \"Paper^[note]\"}]", "sources[0].citeAs: A footnote stands inside a footnote or a link. It is printed as typed: ^[note]", Severity.Error)]
    [InlineData("\"sections\": [{\"key\": \"s\", \"title\": \"an *open star\"}]", "sections[0].title: A star that opens emphasis is not closed; \\* prints a star. It is printed as typed: *open star", Severity.Warning)]
    public void Markup_that_cannot_be_read_is_found(string json, string finding, Severity severity)
    {
        Assert.Equal([finding], RunOf.Of<BrokenMarkup>(json));
        Assert.Equal(severity, new BrokenMarkup().Run(new DatasetViews(Sample.Dataset("{" + json + "}"))).Single().Severity);
    }

    [Fact]
    public void Markup_that_can_be_read_and_columns_without_markup_are_fine() =>
        Assert.Empty(RunOf.Of<BrokenMarkup>(""" "statements": [{"text": "*a* ^[b [@c]]", "internalNotes": "an ^[open note"}], "sources": [{"id": "c", "title": "^["}] """));
}
