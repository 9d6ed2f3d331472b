using ReportKit.Checks.Placeholders;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Placeholders;

public sealed class BracketedPlaceholderTests
{
    [Theory]
    [InlineData("At its [insert] session.", "“[insert]” was to be filled in.")]
    [InlineData("On [insert date here] it met.", "“[insert date here]” was to be filled in.")]
    [InlineData("The list [TBD].", "“[TBD]” was to be filled in.")]
    [InlineData("Page [xx].", "“[xx]” was to be filled in.")]
    [InlineData("Page [?].", "“[?]” was to be filled in.")]
    [InlineData("The vote [to be confirmed].", "“[to be confirmed]” was to be filled in.")]
    [InlineData("See <insert link>.", "“<insert link>” was to be filled in.")]
    [InlineData("The text was in Spanish [please verify].", "“[please verify]” was to be filled in.")]
    [InlineData("It rose at noon [confirm with the clerk].", "“[confirm with the clerk]” was to be filled in.")]
    [InlineData("It rose in May [AM: please check].", "“[AM: please check]” was to be filled in.")]
    [InlineData("It rose in May [which year?].", "“[which year?]” was to be filled in.")]
    [InlineData("Elle s’est tenue à Port Averil [à compléter].", "“[à compléter]” was to be filled in.")]
    [InlineData("Se celebró en mayo [¿fecha?].", "“[¿fecha?]” was to be filled in.")]
    [InlineData("Заседание [уточнить] закрыто.", "“[уточнить]” was to be filled in.")]
    [InlineData("灯会【待核实】结束。", "“【待核实】” was to be filled in.")]
    public void Placeholder_in_brackets_is_found(string words, string message) =>
        Assert.Equal(message, Assert.Single(RunOf.InProse<BracketedPlaceholder>(words)).Message);

    [Theory]
    [InlineData("[...] the [second] session [sic] [to be] read [would be]")]
    [InlineData("a < b and c > d")]
    [InlineData("[inserted by the editor]")]
    [InlineData("the lamps [confirmed in May] and [checks] of [sources]")]
    [InlineData("They [find] the lamp [toward] the [needy].")]
    [InlineData("[Original: Ledogorian]")]
    [InlineData("[computer data] [digital information]")]
    [InlineData("The list [a] and [1]")]
    public void Words_that_were_inserted_are_fine(string words)
    {
        Assert.Empty(RunOf.InProse<BracketedPlaceholder>(words));
        Assert.Empty(RunOf.InQuotation<BracketedPlaceholder>(words));
    }

    [Theory]
    [InlineData("It met on [date] in Port Averil.")]
    [InlineData("Said [name of speaker].")]
    public void Noun_in_brackets_is_a_placeholder_in_our_words_only(string words)
    {
        Assert.Single(RunOf.InProse<BracketedPlaceholder>(words));
        Assert.Empty(RunOf.InQuotation<BracketedPlaceholder>(words));
    }

    [Fact]
    public void One_that_is_quoted_may_be_the_speakers_own()
    {
        var finding = Assert.Single(RunOf.InQuotation<BracketedPlaceholder>("At its [insert] session."));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Severity.Error, Assert.Single(RunOf.InProse<BracketedPlaceholder>("At its [insert] session.")).Severity);
        Assert.EndsWith("Check it against the source.", finding.Text, StringComparison.Ordinal);
    }
}
