using ReportKit.Checks.Sources.Addresses;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressOfTwoMeetingsTests
{
    [Theory]
    [InlineData("\"meeting\": \"4th meeting\"", "meeting: The address is that of “3rd meeting” in sources[0].meeting, and of “4th meeting” here.")]
    [InlineData("\"session\": \"Sixth session\"", "session: The address is that of “Fifth session” in sources[0].session, and of “Sixth session” here.")]
    [InlineData("\"title\": \"Council\"", "title: The address is that of “Assembly” in sources[0].title, and of “Council” here.")]
    [InlineData("\"date\": \"2025-03-05\"", "date: The address is that of 4 March 2025 in sources[0].date, and of 5 March 2025 here.")]
    public void Address_that_is_also_that_of_another_meeting_is_found(string source, string finding) =>
        Assert.Equal([$"sources[1].{finding} Open the address, and correct the source that it does not show."], Of(source));

    [Theory]
    [InlineData("\"meeting\": \"Third meeting\", \"session\": \"5th substantive session (3–7 March 2025)\", \"date\": \"2025-03\"")]
    [InlineData("\"title\": \"The assembly\"")]
    public void Same_meeting_in_other_words_is_fine(string source) => Assert.Empty(Of(source));

    private static string[] Of(string source) => RunOf.Of<AddressOfTwoMeetings>($$"""
        "sources": [
          {"id": "a", "kind": "Video", "title": "Assembly", "meeting": "3rd meeting", "session": "Fifth session", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"},
          {"id": "b", "kind": "Video", "url": "https://www.example.org/asset/k1q4x0w7rm?t=40", {{source}}}
        ]
        """);
}
