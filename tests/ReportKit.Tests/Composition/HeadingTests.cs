namespace ReportKit.Tests.Composition;

public sealed class HeadingTests
{
    [Fact]
    public void Contents_list_the_two_upper_levels_without_footnote_marks()
    {
        var dataset = Sample.Dataset("""
            {
              "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31", "appendix": "Sources"}],
              "sections": [
                {"key": "1", "level": 1, "title": "Chapter^[a note] of\ntwo *lines*"},
                {"key": "1.1", "level": 2, "title": "[Session](https://example.org)", "note": "One.^[Two.]"},
                {"key": "1.1.1", "level": 3, "title": "Topic"},
                {"key": "2", "title": "Next"}
              ]
            }
            """);

        Assert.Equal(
            """
            cover: GE-1 | T |  | T | 31 January 2026 | January 2026
            contents 1: Chapter of two *lines*
            contents 2: Session
            contents 1: Next
            contents 1: Appendix: Sources
            heading 1*: Chapter[1] of two *lines*
            heading 2*: ⟨Session → https://example.org⟩[2][3]
            heading 3: Topic
            heading 1*: Next
            heading 1*: Appendix: Sources
            note 1: a note
            note 2: One.
            note 3: Two.

            """,
            DocumentText.Of(Sample.Report(dataset).Document));
    }

    [Fact]
    public void Introduction_stands_between_heading_and_first_row() =>
        Assert.Equal(
            "heading 1*: Chapter\nBody: One.\nListItem: a\n[]\n  Statement: “Words.”",
            Sample.Body(Sample.Of(["\"text\": \"Words.\""], section: "\"introduction\": \"One.\\n- a\"")));

    [Theory]
    [InlineData(1, "date 2")]
    [InlineData(2, "date 3")]
    [InlineData(3, "date 4")]
    public void Date_heading_stands_one_level_below_its_section(int level, string heading)
    {
        var dataset = Sample.Dataset($$"""
            {
              "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31"}],
              "sections": [{"key": "s", "level": {{level}}, "title": "S", "dateHeadings": true}],
              "statements": [{"report": "GE-1", "section": "s", "date": "2025-03", "text": "Words."}]
            }
            """);

        Assert.Contains(heading + ": March 2025", Sample.Body(dataset), StringComparison.Ordinal);
    }

    [Fact]
    public void Cover_says_what_the_report_is()
    {
        var dataset = Sample.Of(["\"text\": \"W.\""], report: "\"subtitle\": \"Sub\", \"runningTitle\": \"Short\", \"authors\": \"A\", \"function\": \"F\"");
        var cover = Sample.Report(dataset, isDraft: true).Document.Cover;

        Assert.Equal(("GE-1", "Title", "Sub", "Short", "A", "F"), (cover.Number, cover.Title, cover.Subtitle, cover.ShortTitle, cover.Authors, cover.Function));
        Assert.Equal(("31 January 2026", "January 2026", "2026-01-31", true), (cover.Date, cover.Month, cover.Day, cover.IsDraft));
    }
}
