using ReportKit.Checks.Dates;

namespace ReportKit.Tests.Checks.Dates;

public sealed class UnlikelyYearTests
{
    [Theory]
    [InlineData(""" "statements": [{"date": "0225-03-07"}] """, "statements[0].date: The Date is of the year 225. Correct the year.")]
    [InlineData(""" "reports": [{"number": "GE-1", "periodTo": "2205-03"}] """, "reports[0].periodTo: The Period to is of the year 2205. Correct the year.")]
    [InlineData(""" "sources": [{"id": "a", "date": "2021-03-07/2201-03-08"}] """, "sources[0].date: The Date is of the year 2201. Correct the year.")]
    public void Year_that_cannot_be_meant_is_found(string json, string finding) => Assert.Equal([finding], Finding.Of<UnlikelyYear>(json));

    [Fact]
    public void Year_of_an_old_treaty_is_fine() => Assert.Empty(Finding.Of<UnlikelyYear>(""" "sources": [{"id": "a", "date": "1865-05-17"}], "statements": [{"date": "2025"}] """));
}
