using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class UnlikelyYearTests
{
    [Theory]
    [InlineData(""" "statements": [{"date": "0225-03-07"}] """, "statements[0].date: The Date is of the year 225. Correct the year.")]
    [InlineData(""" "reports": [{"number": "GE-1", "periodTo": "2205-03"}] """, "reports[0].periodTo: The Period to is of the year 2205. Correct the year.")]
    [InlineData(""" "sources": [{"id": "a", "date": "2021-03-07/2201-03-08"}] """, "sources[0].date: The Date is of the year 2201. Correct the year.")]
    public void Year_that_cannot_be_meant_is_found(string json, string finding) => Assert.Equal([finding], RunOf.Of<UnlikelyYear>(json));

    [Fact]
    public void Year_of_an_old_treaty_is_fine() => Assert.Empty(RunOf.Of<UnlikelyYear>(""" "sources": [{"id": "a", "date": "1865-05-17"}], "statements": [{"date": "2025"}] """));

    [Theory]
    [InlineData("It was held on 4 June 2201.", "“4 June 2201” is of the year 2201.")]
    [InlineData("It was held in March 1021.", "“March 1021” is of the year 1021.")]
    [InlineData("The lamps of the spring of 2210 were lit.", "“2210” is no year that can be meant.")]
    [InlineData("It has been open since 2203.", "“2203” is no year that can be meant.")]
    [InlineData("In 2201, the keepers met.", "“2201” is no year that can be meant.")]
    [InlineData("It was held on 4 June 20245, in May.", "“4 June 20245” has a year of 5 digits.")]
    [InlineData("It was held on 4 June 202.", "“4 June 202” has a year of 3 digits.")]
    [InlineData("From 2019–2201.", "“2201” is no year that can be meant.")]
    public void Year_in_words_that_cannot_be_meant_is_found(string words, string message) => Assert.Equal([message], RunOf.InProse<UnlikelyYear>(words).Select(finding => finding.Message));

    [Theory]
    [InlineData("In 2231 (2015) and in resolution 2201, the Council; in 2201 cases; 2,201 lamps; A/2201.")]
    [InlineData("On 14 July 1789 and on 15 June 1215; by 31 December 2030, and by 2050.")]
    [InlineData("On 4 June 200 keepers met, on 5 June 20,000 lamps were lit; on 6 June 200,000.")]
    [InlineData("See p. 2201; 2201.5 kg in 2201-A.")]
    public void Numbers_and_old_days_are_fine(string words) => Assert.Empty(RunOf.InProse<UnlikelyYear>(words));
}
