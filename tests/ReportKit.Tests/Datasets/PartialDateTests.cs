using ReportKit.Languages;
using ReportKit.Typed;

namespace ReportKit.Tests.Datasets;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2021-12-14", "2021-12-14")]
    [InlineData(" 2021-12 ", "2021-12")]
    [InlineData("2021", "2021")]
    [InlineData("2021-12-14T00:00:00", "2021-12-14")]
    [InlineData("2021-12-14 10:30", "2021-12-14")]
    [InlineData("2021-12-14T10:30:15.250+02:00", "2021-12-14")]
    [InlineData("2021-12-14T10:30Z", "2021-12-14")]
    [InlineData("14 December 2021", "2021-12-14")]
    [InlineData("4 may 2021", "2021-05-04")]
    [InlineData("December\u00A02021", "2021-12")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2021-1-5", "2021-01-05")]
    [InlineData("14 Decembre 2021", "2021-12-14")]
    public void Date_is_read(string text, string iso) => Assert.Equal(iso, TypedDate.Day(text)?.Iso);

    [Theory]
    [InlineData("2021-12-14 or so")]
    [InlineData("2021-12-14T")]
    [InlineData("2021-12-14, morning")]
    [InlineData("20211")]
    [InlineData("2021-12-144")]
    [InlineData("2021-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("2021-12-00")]
    [InlineData("0000-01-01")]
    [InlineData("3/4/2023")]
    [InlineData("December 14")]
    [InlineData("14 December 21")]
    [InlineData("014 December 2021")]
    public void What_only_looks_like_a_date_is_refused(string text) => Assert.Null(TypedDate.Day(text));

    [Fact]
    public void Year_comes_before_its_months_and_a_month_before_its_days()
    {
        string[] sorted = ["2020-12-31", "2021", "2021-01", "2021-01-01", "2021-01-31", "2021-02"];

        Assert.Equal(sorted, sorted.Reverse().Select(text => TypedDate.Day(text)!).Order().Select(date => date.Iso));
    }

    [Theory]
    [InlineData("2021-12-14", "14 December 2021")]
    [InlineData("2023-04", "April 2023")]
    [InlineData("2023", "2023")]
    [InlineData("2021-02-19/2021-02-22", "19–22 February 2021")]
    [InlineData("2020-09-29/2020-10-01", "29 September – 1 October 2020")]
    [InlineData("2020-12-31/2021-01-02", "31 December 2020 – 2 January 2021")]
    [InlineData("2021-03/2021-04", "March–April 2021")]
    [InlineData("2021/2022", "2021 – 2022")]
    [InlineData("2021-03/2021-04-02", "March 2021 – 2 April 2021")]
    [InlineData("2021-03-01/2021-03-01", "1 March 2021")]
    public void Date_is_printed_in_the_form_of_the_series(string text, string printed) => Assert.Equal(printed, TypedDate.Span(text)?.Printed);

    [Theory]
    [InlineData("2021-02-22/2021-02-19")]
    [InlineData("2021-02-19/")]
    [InlineData("2021-02-19/later")]
    public void Range_without_an_end_or_with_one_before_it_begins_is_refused(string text) => Assert.Null(TypedDate.Span(text));

    [Theory]
    [InlineData("2021-12-31", "2022-01-01")]
    [InlineData("2024-02", "2024-03-01")]
    [InlineData("2023", "2024-01-01")]
    [InlineData("9999", null)]
    public void Day_after_is_the_first_that_it_does_not_hold(string date, string? after) => Assert.Equal(after, TypedDate.Day(date)!.DayAfter()?.Iso);
}
