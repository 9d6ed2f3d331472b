using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SessionAgainstSectionTests
{
    [Fact]
    public void Recording_of_another_session_is_found() =>
        Assert.Equal(
            ["statements[0].source: The row stands under “Fifth session”, but its source is of “4th substantive session”. Correct the heading or the session of the source, or move the row."],
            Of("Fifth session", "Video", "4th substantive session"));

    [Theory]
    [InlineData("Fourth^[Held in spring.] and fifth sessions of the OWG", "Video", "Fourth session")]
    [InlineData("Fifth session", "Document", "Fourth session")]
    [InlineData("Fifth session", "Video", "Resumed session")]
    [InlineData("Talks", "Video", "Fourth session")]
    public void Recording_of_the_session_paper_and_other_headings_are_fine(string title, string kind, string session) => Assert.Empty(Of(title, kind, session));

    private static string[] Of(string title, string kind, string session) =>
        RunOf.Of<SessionAgainstSection>($$""" "sections": [{"key": "s", "title": "{{title}}"}], "statements": [{"section": "s", "source": "a"}], "sources": [{"id": "a", "kind": "{{kind}}", "session": "{{session}}"}] """);
}
