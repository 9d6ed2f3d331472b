using ReportKit.Checks.Structural;

namespace ReportKit.Tests.Checks.Structural;

public sealed class QuotationWithoutSpeakerTests
{
    private const string Sources = """ "sources": [{"id": "v", "kind": "Video"}, {"id": "d", "kind": "Document"}] """;

    [Fact]
    public void Quotation_from_a_recording_that_nobody_speaks_is_found() =>
        Assert.Equal(
            ["statements[0].speaker: The row quotes a recording or a post, but does not say who spoke. Fill in the speaker or a lead-in, or make the row a Continuation."],
            Finding.Of<QuotationWithoutSpeaker>(Sources + """, "statements": [{"text": "We agree.", "source": "v"}] """));

    [Theory]
    [InlineData("\"source\": \"d\"")]
    [InlineData("\"source\": \"d\", \"alsoIn\": \"v\"")]
    [InlineData("\"source\": \"v\", \"speaker\": \"Avaria\"")]
    [InlineData("\"source\": \"v\", \"leadIn\": \"Avaria said:\"")]
    [InlineData("\"source\": \"v\", \"kind\": \"Continuation\"")]
    public void Paper_speaker_lead_in_and_continuation_are_fine(string row) =>
        Assert.Empty(Finding.Of<QuotationWithoutSpeaker>(Sources + $$""", "statements": [{"text": "We agree.", {{row}}}] """));
}
