using ReportKit.Checks.Quotations;

namespace ReportKit.Checks.Tests.Quotations;

public sealed class ForeignPunctuationTests
{
    [Theory]
    [InlineData("The lamp， the wick.", "The lamp, the wick.")]
    [InlineData("The lamp； the wick.", "The lamp; the wick.")]
    [InlineData("The list、the wick", "The list,the wick")]
    public void Mark_of_another_script_is_found(string words, string? corrected) =>
        Assert.Equal(corrected, Assert.Single(RunOf.InProse<ForeignPunctuation>(words)).Correction?.After);

    [Theory]
    [InlineData("The lamp: 灯，油。")]
    [InlineData("المصابيح، والزيت؟ Avaria")]
    [InlineData("The lamp (灯，water) and")]
    [InlineData("港口的灯，Avaria的灯。")]
    [InlineData("审议了项目20（c），随后审议了项目21（a）至（d）。")]
    [InlineData("见海港灯会（HLR）、潮汐局（TBC）。")]
    public void Marks_beside_their_own_script_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<ForeignPunctuation>(words));
        Assert.Empty(RunOf.InQuotation<ForeignPunctuation>(words));
    }
}
