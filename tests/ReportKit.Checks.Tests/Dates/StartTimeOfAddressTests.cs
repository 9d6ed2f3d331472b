using ReportKit.Checks.Dates.Timecodes;

namespace ReportKit.Checks.Tests.Dates;

public sealed class StartTimeOfAddressTests
{
    [Theory]
    [InlineData("See https://youtu.be/abcdefghijk?t=90 (starts at 2:30).", "The address starts at 0:01:30, but the words beside it say 2:30.")]
    [InlineData("Assembly, (starts at 1:02:30), <https://example.org/v?id=4&t=90s>", "The address starts at 0:01:30, but the words beside it say 1:02:30.")]
    public void Address_that_starts_elsewhere_is_found(string words, string message) =>
        Assert.Equal([$"statements[0].note: {message} Correct one of the two, or leave it out of the address: the tool puts it there."], Of(words));

    [Theory]
    [InlineData("See https://youtu.be/abcdefghijk?t=150 (starts at 2:30).")]
    [InlineData("See https://youtu.be/abcdefghijk (starts at 2:30).")]
    [InlineData("See https://youtu.be/abcdefghijk?t=0 (starts at 2:30).")]
    [InlineData("See https://youtu.be/abcdefghijk?t=90. Another one starts at 2:30.")]
    public void Address_that_starts_there_or_at_the_beginning_is_fine(string words) => Assert.Empty(Of(words));

    private static string[] Of(string note) => RunOf.Of<StartTimeOfAddress>($$""" "statements": [{"text": "We agree.", "note": "{{note}}"}] """);
}
