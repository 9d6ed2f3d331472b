using ReportKit.Checks.Dates.Timecodes;

namespace ReportKit.Checks.Tests.Dates;

public sealed class OneTimeTwoSpeakersTests
{
    [Fact]
    public void Second_speaker_at_the_same_time_is_found() =>
        Assert.Equal(
            ["statements[1].locator: “Avaria” begins at 14:20 of this recording in statements[0].locator, and “Sundrey” here. Look up the time of the second one."],
            Of("""{"speaker": "Avaria", "source": "a", "locator": "14:20"}, {"speaker": "Sundrey", "source": "a", "locator": "14:20"}"""));

    [Fact]
    public void Same_speaker_under_two_names_or_another_recording_is_fine() =>
        Assert.Empty(Of("""
            {"speaker": "Avaria", "source": "a", "locator": "14:20"},
            {"speaker": "Kingdom of Avaria", "source": "a", "locator": "0:14:20"},
            {"source": "a", "locator": "14:20"},
            {"speaker": "Sundrey", "source": "b", "locator": "14:20"},
            {"speaker": "Mirsan", "source": "a", "locator": "14:21"},
            {"speaker": "Lanze", "source": "c", "locator": "p. 4"},
            {"speaker": "Mirsan", "source": "c", "locator": "p. 4"}
            """));

    private static string[] Of(string statements) => RunOf.Of<OneTimeTwoSpeakers>($$"""
        "statements": [{{statements}}],
        "sources": [{"id": "a", "kind": "Video"}, {"id": "b", "kind": "Video"}, {"id": "c", "kind": "Document"}],
        "speakers": [{"name": "Avaria", "aliases": "Kingdom of Avaria"}]
        """);
}
