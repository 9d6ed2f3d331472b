using System.Xml.Linq;
using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>Words can be read in the organisation's colour and on it.</summary>
public sealed class AccentTests
{
    [Theory]
    [InlineData("0F4C5C", "0F4C5C", "FFFFFF")]
    [InlineData("FFD500", null, "000000")]
    [InlineData("FFFFFF", null, "000000")]
    [InlineData("767676", "767676", "FFFFFF")]
    [InlineData("00AEEF", null, "000000")]
    public void Words_turn_dark_where_they_must(string accent, string? heading, string onAccent)
    {
        var styles = Written.Document(Sample.Report(Sample.Of([])).Document, pages: null, branding: new Branding(accent, null)).AssertValid().Part("word/styles.xml");
        var headings = ColourOf(styles, "Heading1");

        Assert.Equal(heading ?? headings, headings);
        Assert.True(new Colour(headings).IsReadableOn(Colour.White));
        Assert.Equal(accent, (string?)Style(styles, "Title").Descendants(WordFile.W + "shd").Single().Attribute(WordFile.W + "fill"));
        Assert.Equal(onAccent, ColourOf(styles, "Title"));
    }

    [Fact]
    public void Words_in_a_cell_of_the_accent_turn_dark_too()
    {
        using var folder = new TemporaryFolder();
        var template = WordFile.Read(Written.ShippedTemplate).With("word/document.xml", text => text.Replace(
            "<!-- Cover -->",
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"0F4C5C\" w:themeFill=\"accent1\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Ours.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
            StringComparison.Ordinal)).WriteTo(folder, "own.dotx");

        var file = Written.Document(Sample.Report(Sample.Of([])).Document, null, template, new Branding("FFD500", null)).AssertValid();

        Assert.Equal("000000", (string?)file.Body.Descendants(WordFile.W + "tc").Single().Descendants(WordFile.W + "color").Single().Attribute(WordFile.W + "val"));
    }

    private static XElement Style(XElement styles, string id) => styles.Elements(WordFile.W + "style").Single(style => (string?)style.Attribute(WordFile.W + "styleId") == id);

    private static string ColourOf(XElement styles, string id) => (string)Style(styles, id).Element(WordFile.W + "rPr")!.Element(WordFile.W + "color")!.Attribute(WordFile.W + "val")!;
}
