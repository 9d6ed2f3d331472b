using ReportKit.Checks.Repetition;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class TwoSpeakersTests
{
    [Fact]
    public void Words_of_two_speakers_are_found() => Assert.Equal(
        ["statements[1].text: S-1 gives the words of Sundrey, Tavolda to Avaria. See in the source who said it; where both did, name both in one row."],
        RunOf.Of<TwoSpeakers>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"id": "S-2", "report": "GE-1", "speaker": "Sundrey; Tavolda", "text": "We ask that the list of lights be open to every harbour of the inland seas."}]
            """));

    [Fact]
    public void One_speaker_under_two_names_and_proposals_that_are_alike_are_fine() => Assert.Empty(
        RunOf.Of<TwoSpeakers>("""
            "reports": [{"number": "GE-1"}], "speakers": [{"name": "Avaria", "aliases": "Republic of Avaria"}], "statements": [
              {"report": "GE-1", "speaker": "Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Republic of Avaria", "text": "We ask that the list of lights be open to every harbour of the inland seas."},
              {"report": "GE-1", "speaker": "Sundrey", "text": "Article 9. The list of lights shall be open to every harbour and kept by the bureau in Port Averil for nine years."},
              {"report": "GE-1", "speaker": "Tavolda", "text": "Article 9. The list of lights may be open to each harbour and kept by the keepers in Port Averil for nine years."}]
            """));
}
