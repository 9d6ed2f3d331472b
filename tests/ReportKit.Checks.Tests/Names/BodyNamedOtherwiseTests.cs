using ReportKit.Checks.Names;

namespace ReportKit.Checks.Tests.Names;

public sealed class BodyNamedOtherwiseTests
{
    [Theory]
    [InlineData("the League of the Small Lights in Harbours", "League of the Small Lights in Harbours")]
    [InlineData("the League for Small Lights in Harbours", "League for Small Lights in Harbours")]
    [InlineData("the League Small Lights in Harbours", "League Small Lights in Harbours")]
    public void Small_word_that_is_changed_added_or_left_out_is_found(string words, string name) =>
        Assert.Equal([$"statements[0].text: “{name}” is written “League of Small Lights in Harbours” in the workbook. Write it as there, or add it there as an alias."], Found(words));

    [Theory]
    [InlineData("the League of Small Lights in Harbours")]
    [InlineData("the league of small lights in harbours")]
    [InlineData("the League of Small Lights")]
    [InlineData("the League of Small Lights in Rivers")]
    [InlineData("the League for Small Lights on Harbours")]
    [InlineData("the League. Of Small Lights in Harbours")]
    public void Same_name_and_other_names_are_fine(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Form_that_is_an_alias_is_fine() =>
        Assert.Empty(RunOf.Of<BodyNamedOtherwise>(""" "speakers": [{"name": "League of Small Lights in Harbours", "aliases": "League for Small Lights in Harbours"}], "statements": [{"text": "The League for Small Lights in Harbours."}] """));

    private static string[] Found(string words) =>
        RunOf.Of<BodyNamedOtherwise>($$""" "abbreviations": [{"abbreviation": "LSLH", "expansion": "League of Small Lights in Harbours"}], "statements": [{"kind": "Narrative", "text": "It was {{words}} that spoke."}] """);
}
