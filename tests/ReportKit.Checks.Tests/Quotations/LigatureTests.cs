using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class LigatureTests
{
    [Theory]
    [InlineData("The con\uFB01dence of o\uFB00ice.", "The confidence of office.")]
    public void Joined_letters_are_found_and_parted(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<Ligature>(words)).Correction?.After);

    [Theory]
    [InlineData("The confidence of office, œuvre and Æon.")]
    public void Letters_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<Ligature>(words));
        Assert.Empty(RunOf.InQuotation<Ligature>(words));
    }
}
