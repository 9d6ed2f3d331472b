using ReportKit.Citations;
using ReportKit.Languages;
using ReportKit.Sheets;
using ReportKit.Typed;

namespace ReportKit.Tests.Languages;

/// <summary>What a report adds to the words of its rows is in the report's language.</summary>
public sealed class ReportLanguageTests
{
    [Theory]
    [InlineData("en", "14 December 2021|April 2023|10–12 January 2026|29 September – 1 October 2020|31 December 2020 – 2 January 2021|March–April 2021|2021")]
    [InlineData("fr", "14 décembre 2021|avril 2023|10–12 janvier 2026|29 septembre – 1er octobre 2020|31 décembre 2020 – 2 janvier 2021|mars–avril 2021|2021")]
    [InlineData("es", "14 de diciembre de 2021|abril de 2023|10–12 de enero de 2026|29 de septiembre – 1 de octubre de 2020|31 de diciembre de 2020 – 2 de enero de 2021|marzo–abril de 2021|2021")]
    [InlineData("ru", "14 декабря 2021 года|апрель 2023 года|10–12 января 2026 года|29 сентября – 1 октября 2020 года|31 декабря 2020 года – 2 января 2021 года|март–апрель 2021 года|2021 год")]
    [InlineData("ar", "14 كانون الأول/ديسمبر 2021|نيسان/أبريل 2023|10 إلى 12 كانون الثاني/يناير 2026|29 أيلول/سبتمبر إلى 1 تشرين الأول/أكتوبر 2020|31 كانون الأول/ديسمبر 2020 إلى 2 كانون الثاني/يناير 2021|آذار/مارس إلى نيسان/أبريل 2021|2021")]
    [InlineData("zh", "2021年12月14日|2023年4月|2026年1月10日至12日|2020年9月29日至10月1日|2020年12月31日至2021年1月2日|2021年3月至4月|2021年")]
    public void Dates(string tag, string printed)
    {
        string[] dates = ["2021-12-14", "2023-04", "2026-01-10/2026-01-12", "2020-09-29/2020-10-01", "2020-12-31/2021-01-02", "2021-03/2021-04", "2021"];

        Assert.Equal(printed.Split('|'), dates.Select(date => ReportLanguage.Of(tag).Print(TypedDate.Span(date)!)));
    }

    [Theory]
    [InlineData("en-GB", "Avaria, Bressony and Ormath (on behalf of the Group):")]
    [InlineData("fr-FR", "Avaria, Bressony et Ormath (au nom du Groupe)\u00A0:")]
    [InlineData("es", "Avaria, Bressony y Ormath (en nombre del Grupo):")]
    [InlineData("ru-RU", "Avaria, Bressony и Ormath (от имени Группы):")]
    [InlineData("ar", "Avaria وBressony وOrmath (باسم المجموعة):")]
    [InlineData("zh-Hans", "Avaria、Bressony和Ormath（代表集团）：")]
    [InlineData("zh-Hant", "Avaria、Bressony和Ormath（代表集团）：")]
    public void Labels(string tag, string label)
    {
        var language = ReportLanguage.Of(tag);
        var group = language.Tag switch { "fr" => "le Groupe", "es" => "el Grupo", "ru" => "Группы", "ar" => "المجموعة", "zh" => "集团", _ => "the Group" };

        Assert.Equal(label, language.Label(language.Listed(["Avaria", "Bressony", "Ormath"]), group));
    }

    [Theory]
    [InlineData("en", "p. 4|pp. 5–6|para 18(i)|point 10|the annex|(starts at 1:14:20)")]
    [InlineData("fr", "p. 4|pp. 5–6|par. 18(i)|point 10|the annex|(à partir de 1:14:20)")]
    [InlineData("es", "pág. 4|págs. 5–6|párr. 18(i)|punto 10|the annex|(a partir de 1:14:20)")]
    [InlineData("ru", "с. 4|с. 5–6|п. 18(i)|пункт 10|the annex|(начало: 1:14:20)")]
    [InlineData("ar", "ص 4|ص 5–6|الفقرة 18(i)|النقطة 10|the annex|(ابتداءً من 1:14:20)")]
    [InlineData("zh", "第4页|第5–6页|第18(i)段|第10点|the annex|（自1:14:20起）")]
    [InlineData("zh-TW", "第4頁|第5–6頁|第18(i)段|第10點|the annex|（自1:14:20起）")]
    public void Places(string tag, string printed)
    {
        string[] typed = ["p. 4", "pp. 5–6", "para 18(i)", "point 10", "the annex", "1:14:20"];

        Assert.Equal(printed.Split('|'), typed.Select(place => Locator.Parse(place, SourceKind.Video)!.In(ReportLanguage.Of(tag))));
    }

    [Fact]
    public void A_vowel_and_an_i_change_the_word_before_them()
    {
        Assert.Equal("Ormath (au nom d’Avaria)\u00A0:", new French().Label("Ormath", "Avaria"));
        Assert.Equal("Avaria (au nom des Vingt-Sept)\u00A0:", new French().Label("Avaria", "les Vingt-Sept"));
        Assert.Equal("Avaria e Islas Altas", new Spanish().Listed(["Avaria", "Islas Altas"]));
        Assert.Equal("Avaria y Hielo", new Spanish().Listed(["Avaria", "Hielo"]));
        Assert.Equal("Ormath (au nom d’un groupe)\u00A0:", new French().Label("Ormath", "au nom d’un groupe"));
    }

    [Fact]
    public void Report_in_French_is_French_throughout()
    {
        var dataset = Sample.Of(
            [
                """ "speaker": "Avaria; Bressony", "onBehalfOf": "le Groupe", "text": "Nous sommes d’accord.", "source": "v", "locator": "1:14:20", "context": "Le groupe a parlé.", "date": "2026-01-10", "endDate": "2026-01-12" """,
                """ "text": "Encore.", "source": "v", "locator": "1:20:00", "alsoIn": "r", "date": "2026-01-10", "endDate": "2026-01-12" """,
            ],
            ["\"id\": \"v\", \"kind\": \"Video\", \"title\": \"Groupe de travail\", \"date\": \"2026-01-10\"", "\"id\": \"r\", \"kind\": \"Resolution\", \"author\": \"Assemblée\", \"title\": \"12/4\", \"date\": \"2025-06-01\""],
            "\"Language\": \"fr\"",
            "\"dateHeadings\": true",
            "\"appendix\": \"Sources\"");
        var report = Sample.Report(dataset).Document;
        var body = Sample.Body(dataset);

        Assert.Equal(("31 janvier 2026", "janvier 2026"), (report.Cover.Date, report.Cover.Month));
        Assert.Equal("Annexe\u00A0: Sources", report.Contents[^1].Words.Single().Text);
        Assert.All(
            (string[])
            [
                "date 2: 10–12 janvier 2026", "<Avaria et Bressony (au nom du Groupe)\u00A0:> «\u00A0Nous sommes d’accord.\u00A0»", "<Contexte\u00A0:> Le groupe a parlé.",
                "(à partir de 1:14:20)", "Ibid, (à partir de 1:20:00), et aussi\u00A0: Résolution adoptée le 1er juin 2025, Assemblée, «\u00A012/4\u00A0»",
            ],
            words => Assert.Contains(words, body, StringComparison.Ordinal));
    }

    /// <summary>Each character that the two ways of writing do not share, among the words that a report adds.</summary>
    [Fact]
    public void Chinese_in_traditional_characters_has_no_simplified_ones()
    {
        const string Simplified = "录处无访问资来视频标发讯决议页点会关为与说后国际组织团";
        var language = ReportLanguage.Of("zh-Hant");
        string[] words =
        [
            language.Contents, language.Draft, language.RowsWithoutPlace, language.VisitUs, language.Context, language.SourcesTitle, language.RecordingsTitle, language.AlsoHere,
            language.BackReference(BackReferenceStyle.Ibid), language.StartsAt("1:14:20"), language.LogoOf("A"), language.StatementBy("A"), language.LetterFrom("A"), language.MessageBy(null, "A"),
            language.MessageBy("B", "A"), language.Resolution("A", TypedDate.Span("2021-12-14")), language.Place("p. 4"), language.Place("pp. 4–5"), language.Place("para 4"), language.Place("point 4"),
            language.Label("A", "B"), language.Listed(["A", "B", "C"]), language.Quoted("A"),
        ];

        Assert.All(words, each => Assert.DoesNotContain(each, letter => Simplified.Contains(letter, StringComparison.Ordinal)));
        Assert.Equal("「A」", language.Quoted("A"));
    }

    [Fact]
    public void Language_without_words_of_its_own_takes_English_ones()
    {
        Assert.Null(ReportLanguage.Find("de-AT"));
        Assert.Equal("en", ReportLanguage.Of("de-AT").Tag);
        Assert.Equal("zh", ReportLanguage.Of("zh_Hant").Tag);
    }
}
