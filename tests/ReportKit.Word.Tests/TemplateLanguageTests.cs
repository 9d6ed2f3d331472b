namespace ReportKit.Word.Tests;

/// <summary>The words of the shipped template are in the report's language; words of a person are left alone.</summary>
public sealed class TemplateLanguageTests
{
    [Theory]
    [InlineData("en", "TABLE OF CONTENTS", "DRAFT", "Visit us at example.org", "January 2026")]
    [InlineData("de", "TABLE OF CONTENTS", "DRAFT", "Visit us at example.org", "January 2026")]
    [InlineData("fr", "TABLE DES MATIÈRES", "PROJET", "Retrouvez-nous sur example.org", "janvier 2026")]
    [InlineData("es-MX", "ÍNDICE", "BORRADOR", "Visítenos en example.org", "enero de 2026")]
    [InlineData("ru", "СОДЕРЖАНИЕ", "ПРОЕКТ", "Наш сайт: example.org", "январь 2026 года")]
    [InlineData("ar", "المحتويات", "مسودة", "زورونا على example.org", "كانون الثاني/يناير 2026")]
    [InlineData("fr-CA", "TABLE DES MATIÈRES", "PROJET", "Retrouvez-nous sur example.org", "janvier 2026")]
    [InlineData("ar-EG", "المحتويات", "مسودة", "زورونا على example.org", "كانون الثاني/يناير 2026")]
    [InlineData("zh", "目录", "草案", "请访问 example.org", "2026年1月")]
    [InlineData("zh-Hans", "目录", "草案", "请访问 example.org", "2026年1月")]
    [InlineData("zh-Hans-HK", "目录", "草案", "请访问 example.org", "2026年1月")]
    [InlineData("zh-Hant", "目錄", "草案", "請造訪 example.org", "2026年1月")]
    [InlineData("zh_TW", "目錄", "草案", "請造訪 example.org", "2026年1月")]
    [InlineData("zh-HK", "目錄", "草案", "請造訪 example.org", "2026年1月")]
    public void Words_of_the_template(string language, string contents, string draft, string visit, string month)
    {
        var file = Written.Only(Sample.Of([""" "text": "Words." """], settings: $"\"Language\": \"{language}\", \"Website\": \"example.org\""), isDraft: true).AssertValid();

        Assert.Equal(contents, WordFile.TextOf(file.Paragraphs("TOCHeading").Single()));
        Assert.Contains(visit, file.Paragraphs("ClosingDetail").Select(WordFile.TextOf));
        Assert.Contains(draft, file.Part("word/header1.xml").Value, StringComparison.Ordinal);
        Assert.Contains(month, file.Part("word/header1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_person_stay()
    {
        using var folder = new TemporaryFolder();
        var template = WordFile.Read(Written.ShippedTemplate).With("word/document.xml", text => text.Replace("TABLE OF CONTENTS", "What is in it", StringComparison.Ordinal)).WriteTo(folder, "own.dotx");

        Assert.Equal("What is in it", WordFile.TextOf(Written.Report(Sample.Of([], settings: "\"Language\": \"fr\""), "GE-1", template: template).Paragraphs("TOCHeading").Single()));
    }

    [Fact]
    public void Cover_of_a_report_that_runs_from_right_to_left_does_so_too()
    {
        var file = Written.Only(Sample.Of([], settings: "\"Language\": \"ar\"", report: "\"subtitle\": \"سجل الأضواء\"")).AssertValid();

        Assert.NotNull(file.Paragraphs("Subtitle").Single().Element(WordFile.W + "pPr")!.Element(WordFile.W + "bidi"));
        Assert.NotNull(file.Paragraphs("Subtitle").Single().Descendants(WordFile.W + "rtl").FirstOrDefault());
    }
}
