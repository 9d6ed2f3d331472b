using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class CiteAsOfOtherMeetingTests
{
    [Theory]
    [InlineData("4th meeting, Assembly, Fifth session", "The column Meeting says “3rd meeting”, but Cite as gives it the number 4.")]
    [InlineData("Inland Web TV, (Third plenary meeting) Assembly, Sixth substantive session", "The column Session says “Fifth session”, but Cite as gives it the number 6.")]
    public void Citation_of_another_meeting_is_found(string citeAs, string message) =>
        Assert.Equal([$"sources[0].citeAs: {message} Look up which of the two is right."], Of(citeAs));

    [Theory]
    [InlineData("3rd meeting, Assembly, Fifth session (3–7 March 2025)")]
    [InlineData("Third plenary meeting, Assembly, 5th session; the 4th meeting goes on with it")]
    [InlineData("Assembly, First Committee, one session of many")]
    [InlineData("Assembly")]
    public void Citation_of_the_meeting_is_fine(string citeAs) => Assert.Empty(Of(citeAs));

    private static string[] Of(string citeAs) => RunOf.Of<CiteAsOfOtherMeeting>($$""" "sources": [{"id": "a", "meeting": "3rd meeting", "session": "Fifth session", "citeAs": "{{citeAs}}"}] """);
}
