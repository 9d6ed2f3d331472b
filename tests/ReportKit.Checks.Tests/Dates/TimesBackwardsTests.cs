using ReportKit.Checks.Dates.Timecodes;

namespace ReportKit.Checks.Tests.Dates;

public sealed class TimesBackwardsTests
{
    [Theory]
    [InlineData("It met from 3 p.m. to 1 p.m. in the tower.", "3 p.m. to 1 p.m.")]
    [InlineData("It met 11:30 a.m.–10 a.m. daily.", "11:30 a.m.–10 a.m.")]
    [InlineData("It met between 5pm and 3pm.", "5pm and 3pm")]
    [InlineData("It met from 15:00 to 13:00.", "15:00 to 13:00")]
    [InlineData("It met, 18:00-15:00, twice.", "18:00-15:00")]
    [InlineData("Elle s’est réunie de 15 h à 13 h.", "15 h à 13 h")]
    public void Span_that_ends_before_it_begins_is_found(string words, string span)
    {
        var finding = Assert.Single(RunOf.InProse<TimesBackwards>(words));

        Assert.Contains($"“{span}” ends before it begins.", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It met from 10 a.m. to 1 p.m., from 15:00 to 18:00 and from 10 p.m. to 2 a.m.")]
    [InlineData("It met from 22:00 to 02:00, and from 3 p.m. to 1 p.m. the next day.")]
    [InlineData("They spoke at 15:10 and 14:50; at 3 p.m. and 1 p.m.")]
    [InlineData("The ratio of 16:9 to 4:3; 1:14:20 to 1:12:30; article 15.10 to 13.05; 60:40 to 50:50; v2:10-1:20.")]
    [InlineData("From 12 to 8 lamps, 12-8 and 3 pm.")]
    public void Others_are_fine(string words) => Assert.Empty(RunOf.InProse<TimesBackwards>(words));
}
