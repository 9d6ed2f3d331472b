using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class MeetingOfTwoAddressesTests
{
    private const string First = """{"id": "a", "kind": "Video", "title": "Open-ended Working Group on Harbour Lights", "container": "Inland Web TV", "meeting": "3rd meeting", "session": "Fifth session", "date": "2025-03-04", "url": "https://example.org/asset/k1q4x0w7rm"}""";

    [Theory]
    [InlineData("\"title\": \"Open-Ended Working Group on Harbour Lights\", \"meeting\": \"Third meeting\", \"session\": \"5th session (3–7 March 2025)\", \"date\": \"2025-03-04\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"(3rd meeting)\", \"date\": \"2025-03-04\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd plenary meeting\", \"date\": \"2025-03\"")]
    public void Meeting_under_a_second_address_is_found(string source) =>
        Assert.StartsWith("sources[1].url: The ", Assert.Single(Of($$"""{{First}}, {"id": "b", "kind": "Video", "url": "https://example.org/asset/k1b8z2s5ep", {{source}}}""")), StringComparison.Ordinal);

    [Fact]
    public void Meeting_without_a_day_is_only_remarked_on() =>
        Assert.Equal(
            ["sources[1].url: The 3rd meeting has one address here and another in sources[0].url. Open both, and keep the one that shows the meeting."],
            Of("""
                {"id": "a", "kind": "Video", "title": "OWG", "meeting": "3rd meeting", "session": "Organisational session", "url": "https://example.org/asset/k1q4x0w7rm"},
                {"id": "b", "kind": "Video", "title": "OWG", "meeting": "3rd meeting", "date": "2025-03-04", "url": "https://example.org/asset/k1b8z2s5ep"}
                """));

    [Theory]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"4th meeting\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting\", \"date\": \"2025-03-05\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"Second Open-ended Working Group on Harbour Lights 2025\", \"meeting\": \"3rd meeting\", \"session\": \"Fourth session\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"Council\", \"meeting\": \"3rd meeting\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting\", \"date\": \"2025-03-04\", \"url\": \"https://video.example.net/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting\", \"date\": \"2025-03-04\", \"url\": \"https://www.example.org/asset/k1q4x0w7rm/\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting\", \"session\": \"Sixth session\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1g4x0w7rm\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting (part 2)\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    [InlineData("\"title\": \"OWG\", \"meeting\": \"3rd meeting, continued\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/asset/k1b8z2s5ep\"")]
    public void Other_meeting_other_site_and_same_address_are_fine(string source) =>
        Assert.Empty(Of($$"""{{First}}, {"id": "b", "kind": "Video", {{source}}}"""));

    private static string[] Of(string sources) => RunOf.Of<MeetingOfTwoAddresses>($$""" "abbreviations": [{"abbreviation": "OWG", "expansion": "Open-ended Working Group on Harbour Lights"}], "sources": [{{sources}}] """);
}
