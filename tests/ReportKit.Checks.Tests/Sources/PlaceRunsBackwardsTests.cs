using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class PlaceRunsBackwardsTests
{
    [Theory]
    [InlineData("Avaria 1:14:20, - 14:50", "statements[1].locator: “14:50” is before “1:14:20”, which the note above gives for the same source.")]
    [InlineData("Avaria p. 12, Avaria p. 21, Avaria p. 13, Avaria p. 14", "statements[1].locator: “p. 21” is after “p. 12”, which the note above gives for the same source.")]
    [InlineData("Avaria 4:10, Sundrey 6:20, Tavolda 5:30, Avaria 9:40", "statements[2].locator: “5:30” is before “6:20”, which the note above gives for the same source.")]
    [InlineData("Avaria p. 12, Avaria p. 3, Avaria p. 14", "statements[1].locator: “p. 3” is before “p. 12”, which the note above gives for the same source.")]
    [InlineData("Avaria p. 4, Sundrey p. 6, Tavolda p. 7, Ormath p. 5, Avaria p. 9", "statements[3].locator: “p. 5” is before “p. 7”, which the note above gives for the same source.")]
    [InlineData("Avaria 4:10, Sundrey 6:20, ~ x, Tavolda 5:30, Avaria 9:40", "statements[3].locator: “5:30” is before “6:20”, which the note above gives for the same source.")]
    public void Place_that_falls_out_of_its_row_is_found(string rows, string finding) => Assert.Equal([finding + " Look the place up."], Of(rows));

    [Theory]
    [InlineData("Avaria 1:14:20, Sundrey 14:50")]
    [InlineData("Avaria p. 12, Avaria p. 12, Avaria p. 13")]
    [InlineData("Avaria p. 12, Avaria p. 3")]
    [InlineData("Avaria p. 12, Sundrey p. 3, Tavolda p. 8")]
    [InlineData("Avaria p. 9, Sundrey p. 3, Tavolda p. 8, Ormath p. 1")]
    [InlineData("Avaria para 4, Sundrey para 6, Tavolda para 5, Avaria para 9")]
    [InlineData("Avaria p. 12, Avaria para 3")]
    [InlineData("Avaria Annex II, Avaria Annex I")]
    public void Places_in_order_and_speakers_in_another_order_are_fine(string rows) => Assert.Empty(Of(rows));

    private static string[] Of(string rows) => RunOf.Of<PlaceRunsBackwards>($$"""
        "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "title": "Lights"}], "sources": [{"id": "a", "kind": "Statement"}],
        "statements": [{{string.Join(", ", rows.Split(", ").Select(Row))}}]
        """);

    private static string Row(string row)
    {
        var (speaker, locator) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        if (speaker == "~")
            return """{"report": "GE-1", "section": "s", "kind": "Narrative", "text": "They rose and met again."}""";
        return $$"""{"report": "GE-1", "section": "s", "kind": "{{(speaker == "-" ? "Continuation" : "Statement")}}", {{(speaker == "-" ? "" : $"\"speaker\": \"{speaker}\",")}} "text": "Words.", "source": "a", "locator": "{{locator}}"}""";
    }
}
