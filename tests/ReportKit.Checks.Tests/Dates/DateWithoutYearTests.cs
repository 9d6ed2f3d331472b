using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class DateWithoutYearTests
{
    [Fact]
    public void Citation_of_a_source_with_a_year_is_found() => Assert.Equal(
        ["sources[0].citeAs: “7 March” has no year. Add the year."],
        RunOf.Of<DateWithoutYear>("""
            "sources": [{"id": "a", "date": "2025-03-07", "citeAs": "Letter of 7 March"}, {"id": "b", "citeAs": "Letter of 8 March"}, {"id": "c", "date": "2025", "citeAs": "Letter of 9 March, 2025 series"}]
            """));

    [Fact]
    public void Lead_in_among_others_is_found() => Assert.Equal(
        ["statements[3].leadIn: “10 March” has no year. Add the year."],
        RunOf.Of<DateWithoutYear>("""
            "statements": [{"leadIn": "On 7 March 2025, Avaria:"}, {"leadIn": "On 8 March 2025, Avaria:"}, {"leadIn": "On 9 March 2025, Avaria:"}, {"leadIn": "On 10 March, Avaria:"}, {"leadIn": "In March, Avaria:"}]
            """));

    [Fact]
    public void Report_that_leaves_years_out_is_fine() => Assert.Empty(RunOf.Of<DateWithoutYear>("""
        "statements": [{"leadIn": "On 7 March 2025, Avaria:"}, {"leadIn": "On 8 March, Avaria:"}, {"leadIn": "On 9 March, Avaria:"}, {"kind": "Narrative", "text": "On 7 March 2025 it met, on 8 March it rose."}]
        """));
}
