using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class DateOutsideHeadingTests
{
    [Theory]
    [InlineData("Fifth session, 3–7 March 2025")]
    [InlineData("Fifth session (3 to 7 March 2025)^[Held in Port Averil.]")]
    [InlineData("3 March 2025")]
    [InlineData("Talks on lights, March 2025:")]
    public void Row_of_other_days_than_its_section_is_found(string title) =>
        Assert.Single(RunOf.Of<DateOutsideHeading>($$""" "sections": [{"key": "s", "title": "{{title}}"}], "statements": [{"section": "s", "date": "2024-03-03"}] """));

    [Theory]
    [InlineData("Fifth session, 3–7 March 2025", "2025-03-05")]
    [InlineData("Fifth session, 3–7 March and 8 May 2025", "2025-05-08")]
    [InlineData("Fifth session, 3–7 March", "2025-03-05")]
    [InlineData("The letter of 3 March 2025 and its answers", "2025-04-05")]
    [InlineData("What was said after 3 March 2025", "2025-04-05")]
    [InlineData("Fifth session^[Held from 3 to 7 March 2025.]", "2025-04-05")]
    public void Row_of_these_days_or_under_a_heading_about_a_day_is_fine(string title, string date) =>
        Assert.Empty(RunOf.Of<DateOutsideHeading>($$""" "sections": [{"key": "s", "title": "{{title}}"}], "statements": [{"section": "s", "date": "{{date}}"}] """));

    [Fact]
    public void Heading_between_rows_holds_for_those_below_it() =>
        Assert.Equal(
            ["statements[2].date: The row is of 15 April 2025, but stands under “14 April 2025:”. Correct the date, or move the row to its own session."],
            RunOf.Of<DateOutsideHeading>("""
                "sections": [{"key": "s", "title": "Talks"}],
                "statements": [
                  {"section": "s", "date": "2025-04-13"},
                  {"section": "s", "kind": "Heading", "text": "14 April 2025:"},
                  {"section": "s", "date": "2025-04-15"},
                  {"section": "s", "kind": "Heading", "text": "Later"},
                  {"section": "s", "date": "2025-04-16"}
                ]
                """));

    [Fact]
    public void Heading_that_says_as_of_which_month_may_stand_above_older_rows() =>
        Assert.Empty(RunOf.Of<DateOutsideHeading>("""
            "sections": [{"key": "s", "title": "Situation (February 2025)"}],
            "statements": [{"section": "s", "date": "2024-09-13"}, {"section": "s", "date": "2024-09-14"}, {"section": "s", "date": "2025-02-03"}]
            """));
}
