using ReportKit.Checks.Abbreviations;

namespace ReportKit.Checks.Tests.Abbreviations;

public sealed class HalfDottedTests
{
    [Theory]
    [InlineData("The A.I.S was read.", "The A.I.S. was read.")]
    [InlineData("The U.N body met.", "The U.N. body met.")]
    [InlineData("It was read, e.g by lamplight.", "It was read, e.g. by lamplight.")]
    [InlineData("It rose at 5 p.m, all agreed.", "It rose at 5 p.m., all agreed.")]
    [InlineData("The Ph.D students met.", "The Ph.D. students met.")]
    [InlineData("Is it the U.N?", "Is it the U.N.?")]
    [InlineData("In the U.S", "In the U.S.")]
    public void Stop_that_is_missing_is_found(string words, string corrected) => Assert.Equal(corrected, Assert.Single(RunOf.InProse<HalfDotted>(words)).Correction?.After);

    [Theory]
    [InlineData("The A.I.S. met, e.g. in the U.N., at 5 p.m.")]
    [InlineData("See A.1, v2.B, a.b, x.y.z, A/C.1/77, example.org and I.Tarrow.")]
    [InlineData("Plan A.B-17 and Fig.A are here.")]
    [InlineData("As section I.A and annex B.C, says the U.N.-led group of the U.S.–Avaria talks.")]
    public void Others_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<HalfDotted>(words));
        Assert.Empty(RunOf.InQuotation<HalfDotted>(words));
    }
}
