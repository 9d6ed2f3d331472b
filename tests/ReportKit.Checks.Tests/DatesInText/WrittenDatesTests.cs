using ReportKit.Checks.DatesInText;

namespace ReportKit.Checks.Tests.DatesInText;

public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("On 7 March 2023, he", "7 March 2023")]
    [InlineData("(8-12 March 2021)", "8-12 March 2021*")]
    [InlineData("from 29 September to 1 October 2020 and 3 May", "29 September to 1 October 2020* | 3 May")]
    [InlineData("19 June and 2 July 2020", "19 June and 2 July 2020")]
    [InlineData("between 1 July 2020 and 3 June 2021", "1 July 2020 and 3 June 2021*")]
    [InlineData("1 July 2020 and 3 June 2021", "1 July 2020 | 3 June 2021")]
    [InlineData("(18,19, 22 February 2021)", "18,19, 22 February 2021")]
    [InlineData("March 29th, 2022; February 24-28; May 2021.", "March 29th, 2022 | February 24-28* | May 2021")]
    [InlineData("14 DECEMBER 2021", "14 DECEMBER 2021")]
    [InlineData("14 Dec. 2021", "14 Dec. 2021")]
    [InlineData("as proposed on 19 January.", "19 January")]
    [InlineData("point 10 may be; Marchers 10; 3/4 May 2021; the March of 10", "May 2021")]
    [InlineData("no date at all", "")]
    public void Dates_are_found_in_words(string text, string dates) =>
        Assert.Equal(dates, string.Join(" | ", WrittenDates.In(text).Select(date => date.In(text) + (date.IsRange ? "*" : ""))));

    [Fact]
    public void Days_without_year_take_that_of_the_date_they_are_joined_to() =>
        Assert.Equal("2020-6-19, 2020-7-2", string.Join(", ", WrittenDates.In("19 June and 2 July 2020").Single().Days.Select(day => $"{day.Year}-{day.Month}-{day.Day}")));
}
