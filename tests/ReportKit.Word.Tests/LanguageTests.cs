using System.Xml.Linq;

namespace ReportKit.Word.Tests;

/// <summary>Languages and directions, for proofing, screen readers and fonts.</summary>
public sealed class LanguageTests
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    [Theory]
    [InlineData("fr", "fr", "zh-CN", "ar-SA")]
    [InlineData("en", "en-GB", "zh-CN", "ar-SA")]
    [InlineData("en-US", "en-US", "zh-CN", "ar-SA")]
    [InlineData("zh-Hant", "en-GB", "zh-TW", "ar-SA")]
    [InlineData("ja", "en-GB", "ja-JP", "ar-SA")]
    [InlineData("ar", "en-GB", "zh-CN", "ar-SA")]
    [InlineData("he", "en-GB", "zh-CN", "he")]
    [InlineData("English (UK)", "en-GB", "zh-CN", "ar-SA")]
    public void Language_of_the_report_is_that_of_the_styles_and_of_the_theme(string language, string latin, string eastAsian, string complex)
    {
        var file = Written.Only(Sample.Of([], settings: $$""" "Language": "{{language}}" """)).AssertValid();
        var usual = file.Part("word/styles.xml").Element(WordFile.W + "docDefaults")!.Descendants(WordFile.W + "lang").Single();
        var theme = file.Part("word/settings.xml").Element(WordFile.W + "themeFontLang")!;

        Assert.All([usual, theme], element => Assert.Equal((latin, eastAsian, complex), (Of(element, "val"), Of(element, "eastAsia"), Of(element, "bidi"))));
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("English (UK)", "en-GB")]
    [InlineData("plain English", null)]
    public void Language_of_the_report_is_among_its_properties(string language, string? written) =>
        Assert.Equal(written, (string?)Written.Only(Sample.Of([], settings: $$""" "Language": "{{language}}" """)).Part("docProps/core.xml").Element(DublinCore + "language"));

    [Fact]
    public void Template_without_a_usual_language_gets_one()
    {
        using var folder = new TemporaryFolder();
        var template = WordFile.Read(Written.ShippedTemplate).With("word/styles.xml", text => text[..text.IndexOf("<w:docDefaults>", StringComparison.Ordinal)] + text[(text.IndexOf("</w:docDefaults>", StringComparison.Ordinal) + 16)..]);
        var file = Written.Report(Sample.Of([], settings: """ "Language": "fr" """), "GE-1", template: template.WriteTo(folder, "own.dotx")).AssertValid();

        Assert.Equal("fr", Of(file.Part("word/styles.xml").Element(WordFile.W + "docDefaults")!.Descendants(WordFile.W + "lang").Single(), "val"));
    }

    [Theory]
    [InlineData("English")]
    [InlineData("fr--CA")]
    [InlineData("a very long language that nobody speaks")]
    public void Words_that_are_no_language_are_left_out(string language) =>
        Assert.Empty(Written.Of($$""" "text": "Words.", "language": "{{language}}" """).AssertValid().Body.Descendants(WordFile.W + "lang"));

    [Theory]
    [InlineData("ar", "نص", "bidi", "ar")]
    [InlineData("fa-IR", "متن", "bidi", "fa-IR")]
    [InlineData("zh", "文", "eastAsia", "zh-CN")]
    [InlineData("ko_KR", "한국어", "eastAsia", "ko-KR")]
    [InlineData("pt_BR", "Palavras", "val", "pt-BR")]
    public void Language_of_a_quotation_stands_under_the_attribute_of_its_script(string language, string text, string attribute, string tag)
    {
        var languages = Written.Of($$""" "text": "{{text}}", "language": "{{language}}" """).AssertValid().Body.Descendants(WordFile.W + "lang");

        Assert.All(languages, element => Assert.Equal($"{attribute} {tag}", string.Join(", ", element.Attributes().Select(value => $"{value.Name.LocalName} {value.Value}"))));
        Assert.NotEmpty(languages);
    }

    [Fact]
    public void Lines_of_a_quotation_in_Arabic_run_from_right_to_left_and_the_label_above_does_not()
    {
        var file = Written.Of(""" "speaker": "Avaria", "text": "نص", "language": "ar", "context": "An aside." """).AssertValid();

        Assert.Equal([("Avaria:", false), ("“نص”", true), ("Context: An aside.", false)], Directions(file));
    }

    [Fact]
    public void All_lines_of_a_report_in_Arabic_run_from_right_to_left()
    {
        var dataset = Sample.Of([""" "text": "نص^[حاشية].", "context": "نص" """], settings: """ "Language": "ar" """);
        var file = Written.Only(dataset).AssertValid();

        Assert.All(Directions(file), line => Assert.True(line.IsRightToLeft, line.Text));
        Assert.All(file.Footnotes.Elements(WordFile.W + "p").Concat(file.Paragraphs("TOC1")).Concat(file.Paragraphs("Heading1")), paragraph => Assert.NotNull(paragraph.Element(WordFile.W + "pPr")!.Element(WordFile.W + "bidi")));
    }

    [Theory]
    [InlineData("zh", "Microsoft YaHei")]
    [InlineData("zh-Hant", "Microsoft JhengHei")]
    [InlineData("ja", "Yu Gothic")]
    [InlineData("ko", "Malgun Gothic")]
    public void East_Asian_words_take_the_font_that_the_theme_names_for_their_script(string language, string font)
    {
        var fonts = Written.Of($$""" "text": "文", "language": "{{language}}" """).AssertValid().Body.Descendants(WordFile.W + "rFonts");

        Assert.All(fonts, element => Assert.Equal((font, "eastAsia"), (Of(element, "eastAsia"), Of(element, "hint"))));
        Assert.NotEmpty(fonts);
    }

    private static string? Of(XElement element, string attribute) => (string?)element.Attribute(WordFile.W + attribute);

    private static IEnumerable<(string Text, bool IsRightToLeft)> Directions(WordFile file) =>
        file.Body.Descendants(WordFile.W + "p")
            .Where(paragraph => WordFile.StyleOf(paragraph) is "Statement" or "LeadIn" or "Context")
            .Select(paragraph => (WordFile.TextOf(paragraph), paragraph.Element(WordFile.W + "pPr")!.Element(WordFile.W + "bidi") is not null));
}
