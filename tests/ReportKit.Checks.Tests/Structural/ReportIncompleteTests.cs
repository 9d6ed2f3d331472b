using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class ReportIncompleteTests
{
    [Fact]
    public void Report_without_title_date_and_day_of_retrieval_is_found() =>
        Assert.Equal(
            [
                "reports[0].title: The report has no title. Fill it in.",
                "reports[0].date: The report has no date. The day of the build is printed; fill in the date of the cover.",
                "reports[0].retrieved: The retrieval sentence of the settings needs the day on which the addresses were opened. Fill it in, or clear the sentence.",
            ],
            RunOf.Of<ReportIncomplete>(""" "settings": {"Retrieval sentence": "Opened on {date}."}, "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "introduction": "Words."}] """));

    [Theory]
    [InlineData("\"settings\": {\"Retrieval sentence\": \"Opened lately.\"}")]
    [InlineData("\"settings\": {}")]
    public void Day_of_retrieval_is_needed_only_where_it_is_printed(string settings) =>
        Assert.Empty(RunOf.Of<ReportIncomplete>(settings + """, "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31"}]"""));

    [Theory]
    [InlineData("\"title\": \"Chapter\"", "", 0)]
    [InlineData("\"title\": \"Chapter[@a]\"", "", 1)]
    [InlineData("\"note\": \"Words.\"", "", 1)]
    [InlineData("\"title\": \"Chapter\"", "{\"report\": \"GE-1\", \"section\": \"s\"}", 1)]
    public void Day_of_retrieval_is_needed_as_soon_as_there_can_be_notes(string section, string statement, int findings) =>
        Assert.Equal(findings, RunOf.Of<ReportIncomplete>($$""" "settings": {"Retrieval sentence": "Opened on {date}."}, "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31"}], "sections": [{"key": "s", {{section}}}], "statements": [{{statement}}] """).Length);
}
