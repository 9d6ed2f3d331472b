using ReportKit.Checks.Dates;

namespace ReportKit.Checks.Tests.Dates;

public sealed class LeadInDateTests
{
    [Theory]
    [InlineData("On 7 March 2025, Avaria said:", "2025-03-08", "7 March 2025", "8 March 2025")]
    [InlineData("On 7 March 2024, Avaria said:", "2025-03-07", "7 March 2024", "7 March 2025")]
    [InlineData("On 7 April Avaria said:", "2025-03-07", "7 April", "7 March 2025")]
    [InlineData("On 19 - 22 February 2025, Avaria:", "2025-02-23", "19 - 22 February 2025", "23 February 2025")]
    [InlineData("In May 2025, Avaria wrote:", "2025-03", "May 2025", "March 2025")]
    public void Lead_in_of_another_day_is_found(string leadIn, string date, string said, string printed) =>
        Assert.Equal(
            [$"statements[0].leadIn: The lead-in says “{said}”, the row {printed}. Correct the lead-in or the date."],
            RunOf.Of<LeadInDate>($$""" "statements": [{"leadIn": "{{leadIn}}", "date": "{{date}}"}] """));

    [Theory]
    [InlineData("On 7 March 2025, Avaria said:", "2025-03-07")]
    [InlineData("On 7 March 2025, Avaria said:", "2025-03")]
    [InlineData("On 19 - 22 February 2025, Avaria:", "2025-02-21")]
    [InlineData("On 18, 19 and 22 February 2025, Avaria:", "2025-02-19")]
    [InlineData("In March, Avaria said:", "2025-04-01")]
    [InlineData("In its letter of 3 March 2025, Avaria said:", "2025-04-01")]
    [InlineData("Avaria said:^[On 3 March 2025, too.]", "2025-04-01")]
    public void Lead_in_of_the_same_day_or_about_another_one_is_fine(string leadIn, string date) =>
        Assert.Empty(RunOf.Of<LeadInDate>($$""" "statements": [{"leadIn": "{{leadIn}}", "date": "{{date}}"}] """));

    [Fact]
    public void Row_of_several_days_holds_each_of_them() =>
        Assert.Empty(RunOf.Of<LeadInDate>(""" "statements": [{"leadIn": "On 20 February 2025, Avaria:", "date": "2025-02-19", "endDate": "2025-02-22"}] """));
}
