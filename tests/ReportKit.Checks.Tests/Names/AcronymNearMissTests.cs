using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class AcronymNearMissTests
{
    private const string Listed = """ "abbreviations": [{"abbreviation": "HLRB"}, {"abbreviation": "KSL"}, {"abbreviation": "ITU"}, {"abbreviation": "IGU"}], """;

    [Theory]
    [InlineData("HRLB")]
    [InlineData("HLBR")]
    [InlineData("HLLRB")]
    public void Same_letters_in_another_order_are_found(string words) =>
        Assert.Equal([$"statements[0].text: “{words}” is nearly “HLRB”. Correct it, or add it to the sheet Abbreviations if it is right."], Found($"Then the {words} met."));

    [Fact]
    public void Letter_put_for_another_is_found_where_the_right_one_stands() =>
        Assert.Equal(["statements[0].text: “HLRL” is nearly “HLRR”. Correct it, or add it to the sheet Abbreviations if it is right."], RunOf.Of<AcronymNearMiss>(""" "abbreviations": [{"abbreviation": "HLRR"}], "statements": [{"kind": "Narrative", "text": "The HLRL met."}] """));

    [Theory]
    [InlineData("The ITU and the IGU met the KSLs.")]
    [InlineData("The HLR and the HLRC met.")]
    [InlineData("Under the WTO and the WHO.")]
    [InlineData("THE HRLB MET")]
    public void Bodies_that_are_others_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void One_letter_off_from_what_is_used_often_is_found() =>
        Assert.Equal(["statements[0].text: “OWGH” is nearly “OWGL”. Check it against the source."], RunOf.Of<AcronymNearMiss>($$""" "statements": [{"text": "{{string.Concat(Enumerable.Repeat("The OWGL met. ", 12))}}The OWGH too."}] """));

    private static string[] Found(string words) => RunOf.Of<AcronymNearMiss>(Listed + $$""" "statements": [{"kind": "Narrative", "text": "{{words}}"}] """);
}
