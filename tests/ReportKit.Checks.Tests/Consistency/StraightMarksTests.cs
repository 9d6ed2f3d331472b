using ReportKit.Checks.Consistency;

namespace ReportKit.Checks.Tests.Consistency;

public sealed class StraightMarksTests
{
    [Fact]
    public void Rarer_form_is_found_across_texts() => Assert.Equal(
        ["statements[2].text: The apostrophe is straight here, and curly elsewhere. Write it as elsewhere."],
        RunOf.Of<StraightMarks>("""
            "reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "The ship’s lamp."}, {"report": "GE-1", "text": "The states’ lamp."}, {"report": "GE-1", "kind": "Narrative", "text": "The Chair's \"lamp\"."}]
            """));

    [Fact]
    public void Words_in_another_language_have_marks_of_their_own() => Assert.Empty(
        RunOf.Of<StraightMarks>("""
            "reports": [{"number": "GE-1"}], "statements": [{"report": "GE-1", "text": "The ship’s lamp."}, {"report": "GE-1", "text": "The states’ lamp."}, {"report": "GE-1", "text": "L'huile de l'État.", "language": "fr"}]
            """));

    [Fact]
    public void Straight_throughout_feet_and_pairs_are_fine() => Assert.Empty(
        RunOf.Of<StraightMarks>("""
            "reports": [{"number": "GE-1"}, {"number": "GE-2"}], "statements": [
              {"report": "GE-1", "text": "The ship's lamp."}, {"report": "GE-1", "text": "The Chair's lamp."}, {"report": "GE-2", "text": "The ship’s lamp."}, {"report": "GE-2", "text": "The Chair’s lamp."}, {"report": "GE-2", "text": "5' and “lamps.''"}, {"report": "GE-2", "text": "قال \"نعم\""}]
            """));
}
