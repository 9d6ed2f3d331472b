using ReportKit.Checks.Views;

namespace ReportKit.Checks.Tests;

public sealed class SittingTests
{
    [Theory]
    [InlineData("Third plenary meeting", "Fifth substantive session (3–7 March 2025)", "3|plenary|5")]
    [InlineData("(3rd meeting)", "5th Session", "3||5")]
    [InlineData("Closing meeting", "Resumed third session", "0|closing|3 resumed")]
    [InlineData("Round table", "", "0|round table|")]
    public void Meeting_and_session_are_put_into_one_form(string meeting, string session, string form)
    {
        var sitting = Of($$"""{"id": "a", "kind": "Video", "title": "Assembly", "meeting": "{{meeting}}", "session": "{{session}}"}""").Single();

        Assert.Equal(form, $"{sitting.Number}|{sitting.Kind}|{sitting.Session}");
    }

    [Theory]
    [InlineData("Open-ended Working Group on Harbour Lights", "Open-Ended working group on harbour lights", true)]
    [InlineData("OWG", "Open-ended Working Group on Harbour Lights", true)]
    [InlineData("Open-ended Working Group on Harbour Lights", "Open-ended Working Group on River Ice", false)]
    [InlineData("General Assembly First Committee", "General Assembly Third Committee", false)]
    [InlineData("Working Group 2021–2025", "Working Group", true)]
    [InlineData("Assembly", "Council", false)]
    public void Bodies_are_told_apart_by_their_words(string one, string other, bool isSame)
    {
        var sittings = Of($$"""{"id": "a", "kind": "Video", "title": "{{one}}"}, {"id": "b", "kind": "Video", "title": "{{other}}"}""");

        Assert.Equal(isSame, sittings[0].IsOfSameBody(sittings[1]));
    }

    [Fact]
    public void Papers_without_a_meeting_record_none() => Assert.Empty(Of("""{"id": "a", "kind": "Document", "title": "Paper", "session": "Fifth session"}"""));

    private static List<RecordedMeeting> Of(string sources) =>
        [.. new DatasetViews(Sample.Dataset($$"""{"abbreviations": [{"abbreviation": "OWG", "expansion": "Open-ended Working Group on Harbour Lights"}], "sources": [{{sources}}]}""")).RecordedMeetings];
}
