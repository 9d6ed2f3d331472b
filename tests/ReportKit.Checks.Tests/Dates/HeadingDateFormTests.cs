using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class HeadingDateFormTests
{
    [Theory]
    [InlineData("Third session, March 2022", "“March 2022” is a month, and “7–11 June 2021” is a date.")]
    [InlineData("Third session, 7–11 March", "“7–11 March” is without a year, and “7–11 June 2021” is a date.")]
    public void Heading_with_less_of_a_date_is_found(string title, string message) => Assert.Equal([$"sections[2].title: {message} Write the date as in the other headings."], Found(title));

    [Theory]
    [InlineData("Third session, 7–11 March 2022")]
    [InlineData("Third session")]
    [InlineData("The letter of March 2022 on oil")]
    public void Others_are_fine(string title) => Assert.Empty(Found(title));

    [Fact]
    public void Date_at_the_beginning_of_each_heading_has_its_year() => Assert.Equal(
        ["sections[1].title: “8 June” is without a year, and “7 June 2021” is a date. Write the date as in the other headings."],
        RunOf.Of<HeadingDateForm>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "7 June 2021 – wicks"}, {"key": "b", "report": "GE-1", "title": "8 June – oil"}, {"key": "c", "report": "GE-1", "title": "9 June 2021 – lamps"}]
            """));

    private static string[] Found(string title) => RunOf.Of<HeadingDateForm>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session, 7–11 June 2021"}, {"key": "b", "report": "GE-1", "title": "Second session (6 December 2021)"},
          {"key": "c", "report": "GE-1", "title": {{Sample.Quoted(title)}}}]
        """);
}
