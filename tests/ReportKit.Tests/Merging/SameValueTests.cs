using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

public sealed class SameValueTests
{
    [Theory]
    [InlineData("One\ntwo", "One\r\ntwo", true)]
    [InlineData("One\ntwo", "One \rtwo ", true)]
    [InlineData("", " \n", true)]
    [InlineData("“Yes”", "\"Yes\"", false)]
    [InlineData("one two", "one  two", false)]
    [InlineData("*one*", "one", false)]
    public void Spelling_of_a_program_is_no_change_and_what_people_type_is(string one, string other, bool same) =>
        Assert.Equal(same, SameValue.Is(StatementColumns.Text, one.Length == 0 ? null : one, other));

    [Theory]
    [InlineData("14.12.2021", true)]
    [InlineData("12/14/21", true)]
    [InlineData("14 novembre 2021", false)]
    [InlineData("2021年12月14日", true)]
    [InlineData("15.12.2021", false)]
    [InlineData("14 November 2021", false)]
    [InlineData("December", false)]
    [InlineData("14.12.2021.5", false)]
    public void Date_in_the_digits_of_a_machine_is_the_same_day(string words, bool same) =>
        Assert.Equal(same, SameValue.Is(StatementColumns.Date, new PartialDate(2021, 12, 14), StatementColumns.Date.Kind.Parse(words)));
}
