using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class DateOutsideSessionTests
{
    [Theory]
    [InlineData("Video", "session", "Fifth session (3–7 March 2025)", "2025-03-12", "12 March 2025")]
    [InlineData("Video", "meeting", "Round table, 3 March 2025", "2025-03-04", "4 March 2025")]
    [InlineData("Statement", "session", "Fifth session (3–7 March 2025)", "2024-03-04", "4 March 2024")]
    [InlineData("Document", "title", "Summary of the meeting of 4 March 2025", "2024-03-04", "4 March 2024")]
    public void Source_of_another_day_than_its_session_is_found(string kind, string column, string words, string date, string printed) =>
        Assert.Equal(
            [$"sources[0].date: The source is of {printed}, but “{words}” is not. Correct the date, or the days of the session."],
            Of(kind, column, words, date));

    [Theory]
    [InlineData("Video", "session", "Fifth session (3–7 March 2025)", "2025-03-04")]
    [InlineData("Video", "session", "Fifth session", "2025-03-04")]
    [InlineData("Video", "title", "After the meeting of 3 March 2025", "2025-03-04")]
    [InlineData("Document", "session", "Fifth session (3–7 March 2025)", "2025-02-14")]
    [InlineData("Statement", "session", "Consultations, 19 June and 2 July 2025", "2025-07-02")]
    public void Source_of_these_days_or_paper_written_ahead_is_fine(string kind, string column, string words, string date) =>
        Assert.Empty(Of(kind, column, words, date));

    private static string[] Of(string kind, string column, string words, string date) =>
        RunOf.Of<DateOutsideSession>($$""" "sources": [{"id": "a", "kind": "{{kind}}", "date": "{{date}}", "{{column}}": "{{words}}"}] """);
}
