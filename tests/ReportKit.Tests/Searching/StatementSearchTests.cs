using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Searching;
using ReportKit.Typed;

namespace ReportKit.Tests.Searching;

public sealed class StatementSearchTests
{
    private static readonly Dataset Dataset = Sample.Dataset("""
        {
          "reports": [{"number": "GE-1", "title": "Title", "periodFrom": "2025-01-01", "periodTo": "2025-12-31"}, {"number": "GE-0", "title": "Old", "status": "Published"}],
          "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}],
          "statements": [
            {"id": "S-1", "section": "s", "date": "2025-03-07", "speaker": "Avaria", "text": "The *lamp* of the café.", "tags": "light; Harbour"},
            {"id": "S-2", "section": "s", "date": "2025-04", "speaker": "Av; Österland", "text": "Nothing.", "context": "On the lamp, again."},
            {"id": "S-3", "report": "GE-0", "date": "2024-12-31", "endDate": "2025-01-02", "speaker": "Republic of Baltavaria", "text": "A harbour."},
            {"id": "S-4", "section": "s", "date": "2025-03-07", "speaker": "Avaria", "text": "Taken back: the lamp.", "status": "Withdrawn"},
            {"section": "s", "date": "2025-03-07", "speaker": "Avaria", "text": "Without ID: the lamp."},
            {"id": "S-6", "section": "s", "text": "Undated.", "note": "The LAMP once more."}
          ],
          "speakers": [
            {"name": "Federation of Avaria", "shortName": "Avaria", "aliases": "Av"},
            {"name": "Republic of Baltavaria"}
          ]
        }
        """);

    [Theory]
    [InlineData("Avaria", "S-1 S-2")]
    [InlineData("federation", "S-1 S-2")]
    [InlineData("federation of av", "S-1 S-2")]
    [InlineData("AV", "S-1 S-2")]
    [InlineData("republic", "S-3")]
    [InlineData("balt", "S-3")]
    [InlineData("osterland", "S-2")]
    [InlineData("varia", "")]
    [InlineData("  ", "S-1 S-2 S-3 S-6")]
    public void Speaker_is_found_by_the_beginning_of_a_word_of_any_name(string speaker, string found) =>
        Assert.Equal(found, Found(new StatementQuery(Speaker: speaker)));

    [Theory]
    [InlineData("lamp", "S-1 S-2 S-6")]
    [InlineData("LAMP café", "S-1")]
    [InlineData("cafe", "S-1")]
    [InlineData("lamp again", "S-2")]
    [InlineData("lamp harbour", "")]
    public void All_words_have_to_be_there_whatever_their_case_and_accents(string words, string found) =>
        Assert.Equal(found, Found(new StatementQuery(Words: words)));

    [Theory]
    [InlineData("2025-03-07", "2025-03-07", "S-1")]
    [InlineData("2025-03", "2025-03", "S-1")]
    [InlineData("2025-04-15", null, "S-2")]
    [InlineData("2025-01-02", "2025-01-31", "S-3")]
    [InlineData(null, "2024", "S-3")]
    [InlineData("2025", null, "S-1 S-2 S-3")]
    public void Days_are_those_that_may_be_meant(string? from, string? to, string found) =>
        Assert.Equal(found, Found(new StatementQuery(From: Day(from), To: Day(to))));

    [Fact]
    public void Tag_is_a_whole_one() => Assert.Equal(("S-1", ""), (Found(new StatementQuery(Tag: " harbour ")), Found(new StatementQuery(Tag: "har"))));

    [Fact]
    public void Report_is_the_one_that_prints_the_row() =>
        Assert.Equal(("S-1 S-2", "S-3"), (Found(new StatementQuery(Report: Dataset.Reports.Find("GE-1"))), Found(new StatementQuery(Report: Dataset.Reports.Find("GE-0")))));

    private static PartialDate? Day(string? text) => text is null ? null : TypedDate.Day(text);

    private static string Found(StatementQuery query) => string.Join(' ', StatementSearch.Of(Dataset, query).Select(found => found.Row.Id));
}
