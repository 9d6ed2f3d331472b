using ReportKit.Checks.Repetition;

namespace ReportKit.Checks.Tests.Repetition;

public sealed class CopiedContextTests
{
    [Fact]
    public void Context_with_another_number_or_none_is_found() => Assert.Equal(
        [
            "statements[1].context: The context is that of S-1, but for a number or date. Say under the second what is its own, or refer to the first.",
            "statements[2].context: The context is that of S-1. Say under the second what is its own, or refer to the first.",
        ],
        RunOf.Of<CopiedContext>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"id": "S-1", "report": "GE-1", "text": "We do.", "context": "The delegation had asked for the same at the fourth session, on 7 March 2025."},
              {"id": "S-2", "report": "GE-1", "text": "We did.", "context": "The delegation had asked for the same at the 5th session, on 9 April 2025."},
              {"id": "S-3", "report": "GE-1", "text": "We will.", "context": "The delegation had asked for the same at the fourth session, on 7 March 2025."}]
            """));

    [Fact]
    public void Contexts_of_their_own_are_fine() => Assert.Empty(
        RunOf.Of<CopiedContext>("""
            "reports": [{"number": "GE-1"}], "statements": [
              {"report": "GE-1", "text": "We do.", "context": "The delegation had asked for the same at the fourth session, on 7 March 2025."},
              {"report": "GE-1", "text": "We did.", "context": "The delegation had asked for less at the fourth session, on 7 March 2025."},
              {"report": "GE-1", "text": "We will.", "context": "See above."},
              {"report": "GE-1", "text": "We shall.", "context": "See above."}]
            """));
}
