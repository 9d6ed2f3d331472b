using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class QuotationWithoutSpeakerTests
{
    [Fact]
    public void Quotation_from_a_recording_that_nobody_speaks_is_found() =>
        Assert.Equal(
            ["statements[1].speaker: The row quotes a recording or a post, but does not say who spoke. Fill in the speaker or a lead-in, or make the row a Continuation."],
            Of("""{"speaker": "Avaria", "text": "We agree."}, {"text": "We do not.", "source": "v"}"""));

    [Theory]
    [InlineData("\"source\": \"d\"")]
    [InlineData("\"source\": \"d\", \"alsoIn\": \"v\"")]
    [InlineData("\"source\": \"v\", \"speaker\": \"Sundrey\"")]
    [InlineData("\"source\": \"v\", \"leadIn\": \"Sundrey said:\"")]
    [InlineData("\"source\": \"v\", \"kind\": \"Continuation\"")]
    public void Paper_speaker_lead_in_and_continuation_are_fine(string row) =>
        Assert.Empty(Of($$"""{"speaker": "Avaria", "text": "We agree."}, {"text": "We do not.", {{row}}}"""));

    [Fact]
    public void Words_of_our_own_above_may_say_who_speaks() =>
        Assert.Empty(Of("""{"kind": "Narrative", "text": "Closing the debate, the Chair said:"}, {"text": "We agree.", "source": "v"}"""));

    private static string[] Of(string statements) =>
        RunOf.Of<QuotationWithoutSpeaker>($$""" "statements": [{{statements}}], "sources": [{"id": "v", "kind": "Video"}, {"id": "d", "kind": "Document"}] """);
}
