using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class PercentFormTests
{
    [Theory]
    [InlineData("Of the lamps 30% were lit, of the wicks 20%.", "Of the oil 10 % was left.", "“5 %”, elsewhere as “5%”")]
    [InlineData("It cost US$ 5 million, and US$ 8 in May.", "It cost US$7.", "“US$5”, elsewhere as “US$ 5”")]
    [InlineData("At 20 °C it burns.", "At 30° it does not; at 5 °C it does.", "“5°”, elsewhere as “5 °”")]
    public void Other_way_is_found(string first, string second, string message) =>
        Assert.Equal([$"sections[1].introduction: The number is written in the form {message}. Write it as elsewhere."], Found(first, second));

    [Theory]
    [InlineData("Of the lamps 30% were lit.", "They said “20 % at least”.")]
    [InlineData("It cost US$ 5 million.", "It cost €7 and $5.")]
    [InlineData("Of the lamps 30% were lit.", "The % is a sign.")]
    public void One_way_and_words_of_others_are_fine(string first, string second) => Assert.Empty(Found(first, second));

    private static string[] Found(string first, string second) => RunOf.Of<PercentForm>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "{{first}}"}, {"key": "t", "report": "GE-1", "introduction": "{{second}}"}]
        """);
}
