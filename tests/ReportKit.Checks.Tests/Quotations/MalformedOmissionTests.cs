using ReportKit.Checks.Quotations.Marks;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class MalformedOmissionTests
{
    [Theory]
    [InlineData("The list [..] is open.", "The list [...] is open.")]
    [InlineData("The list [....] is open.", "The list [...] is open.")]
    [InlineData("The list [ ... ] is open.", "The list [...] is open.")]
    public void Mark_that_is_none_of_an_omission_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<MalformedOmission>(words)).Correction?.After);

    [Theory]
    [InlineData("The list [...] is […] open [. . .] to [us].")]
    [InlineData("Open...")]
    [InlineData("[A.] open")]
    public void Three_dots_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<MalformedOmission>(words));
        Assert.Empty(RunOf.InQuotation<MalformedOmission>(words));
    }
}
