using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class NoteStopTests
{
    [Fact]
    public void Note_without_the_stop_of_the_others_is_found() => Assert.Equal(
        ["sections[0].introduction: The footnote ends without a full stop, others end with a full stop. End it as the others do."],
        RunOf.Of<NoteStop>("""
            "reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "One^[See the list below.], two^[See the list above.], three^[See the long list.], four^[See the short list here (in Old Sundric)]."}]
            """));

    [Fact]
    public void Notes_that_end_with_an_address_and_short_ones_are_fine() => Assert.Empty(
        RunOf.Of<NoteStop>("""
            "reports": [{"number": "GE-1"}], "sources": [{"id": "a"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "One^[See the list below.], two^[See the list above.], three^[See the long list.], four^[See the list at https://example.org], five^[As said in [@a]], six^[See above]."}]
            """));
}
