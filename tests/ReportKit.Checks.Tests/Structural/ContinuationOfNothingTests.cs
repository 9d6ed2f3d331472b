using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class ContinuationOfNothingTests
{
    [Theory]
    [InlineData("""{"section": "r", "text": "A."}""", "", "kind: The row continues a quotation, but none stands above it in its section.")]
    [InlineData("""{"section": "s", "kind": "Heading", "text": "A"}""", "", "kind: The row continues a quotation, but none stands above it in its section.")]
    [InlineData("""{"section": "s", "text": "A.", "status": "Withdrawn"}""", "", "kind: The row continues a quotation, but none stands above it in its section.")]
    [InlineData("""{"section": "s", "text": "A.", "date": "2025-03-06"}""", """, "date": "2025-03-07" """, "date: The row continues the one above, but is of 7 March 2025 and that of 6 March 2025.")]
    [InlineData("""{"section": "s", "text": "A.", "speaker": "Avaria"}""", """, "speaker": "Sundrey" """, "speaker: The row continues the one above, but its speaker is “Sundrey” and not “Avaria”.")]
    public void Continuation_of_something_else_is_found(string above, string row, string finding) =>
        Assert.Equal(
            [$"statements[1].{finding} Make it a Statement, or move it below the row that it continues."],
            RunOf.Of<ContinuationOfNothing>($$""" "statements": [{{above}}, {"section": "s", "kind": "Continuation", "text": "B."{{row}}}] """));

    [Theory]
    [InlineData("""{"section": "s", "text": "A.", "speaker": "Kingdom of Avaria", "date": "2025-03-07"}""")]
    [InlineData("""{"section": "S", "kind": "Narrative", "text": "A."}""")]
    public void Continuation_of_the_row_above_is_fine(string above) =>
        Assert.Empty(RunOf.Of<ContinuationOfNothing>($$"""
            "speakers": [{"name": "Avaria", "aliases": "Kingdom of Avaria"}],
            "statements": [{{above}}, {"section": "s", "kind": "Continuation", "text": "B.", "speaker": "Avaria", "date": "2025-03-07"}]
            """));
}
