using ReportKit.Checks.Consistency.Headings;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class CountingHeadingFormTests
{
    [Theory]
    [InlineData("First session", "second session", "Third session", "sections[1].title: “second session” is written otherwise than “First session”.")]
    [InlineData("First session", "Second Session", "Third session", "sections[1].title: “Second Session” is written otherwise than “First session”.")]
    [InlineData("First session, May", "Second session, June", "3rd session, July", "sections[2].title: “3rd session, July” is written otherwise than “First session, May”.")]
    [InlineData("First substantive session", "Second substantive session", "Third session", "sections[2].title: “Third session” is written otherwise than “First substantive session”.")]
    public void Heading_that_counts_otherwise_is_found(string first, string second, string third, string message) => Assert.Equal([$"{message} Write it as the other headings are."], Found(first, second, third));

    [Theory]
    [InlineData("First session", "Second session", "First reading")]
    [InlineData("First session", "Second session", "Organizational session")]
    [InlineData("First session", "Second session", "Third round of talks")]
    [InlineData("1. First lamps", "2. Second lamps", "Oil")]
    [InlineData("2020 lamps", "2021 Lamps", "2022 lamps")]
    public void Others_are_fine(string first, string second, string third) => Assert.Empty(Found(first, second, third));

    private static string[] Found(params string[] titles) => RunOf.Of<CountingHeadingForm>(
        "\"reports\": [{\"number\": \"GE-1\"}], \"sections\": [" + string.Join(", ", titles.Select((title, at) => $$"""{"key": "s-{{at}}", "report": "GE-1", "title": {{Sample.Quoted(title)}}}""")) + "]");
}
