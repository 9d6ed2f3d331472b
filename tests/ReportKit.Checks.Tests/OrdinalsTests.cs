using ReportKit.Checks.English;

namespace ReportKit.Checks.Tests;

public sealed class OrdinalsTests
{
    [Theory]
    [InlineData("3rd plenary meeting", "3")]
    [InlineData("(Third informal virtual meeting)", "3")]
    [InlineData("Third, fourth and 5th meetings", "3 4 5")]
    [InlineData("First Committee, one meeting of many", "")]
    [InlineData("The third of all the many days: a meeting", "")]
    [InlineData("Fifth session, 2nd meeting", "2")]
    [InlineData("The meeting", "")]
    [InlineData("Third intermeetings", "")]
    public void Numbers_of_a_noun_are_read(string text, string numbers) => Assert.Equal(numbers, string.Join(' ', Ordinals.Before(text, "meeting")));

    [Theory]
    [InlineData("3rd", 3)]
    [InlineData("Twentieth", 20)]
    [InlineData("21st", 21)]
    [InlineData("12", 12)]
    [InlineData("2025", 2025)]
    [InlineData("12345", 0)]
    [InlineData("3x", 0)]
    [InlineData("lights", 0)]
    public void Word_is_read_as_a_number(string word, int number) => Assert.Equal(number, Ordinals.Parse(word));
}
