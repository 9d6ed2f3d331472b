namespace ReportKit.Word.Tests;

/// <summary>What is written is what the schemas of Word allow.</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData("TR-001", false)]
    [InlineData("TR-002", false)]
    [InlineData("TR-002", true)]
    public void Sample_is_valid(string number, bool isDraft) => Written.Sample(number, isDraft).AssertValid();

    [FactThatNeeds(Need.Shared)]
    public void Published_paper_is_valid() => Written.Only(Written.Paper()).AssertValid();

    [Fact]
    public void Ten_thousand_statements_are_valid() => Written.Only(InventedDataset.Of(10_000)).AssertValid();

    [Fact]
    public void Empty_report_is_valid() => Written.Only(Sample.Dataset("""{"reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}]}""")).AssertValid();

    [Theory]
    [InlineData("Run-in", "None")]
    [InlineData("Run-in", "Sources")]
    [InlineData("Block", "None")]
    [InlineData("Block", "Recordings")]
    public void Every_layout_and_appendix_is_valid(string layout, string appendix)
    {
        var dataset = Sample.Of(
            [
                """ "date": "2026-01-12", "speaker": "Avaria; Norland", "onBehalfOf": "the Harbour States", "text": "One.\n- Bullet.\n[...]\nTwo^[A *free* note.\nIts second paragraph.].", "source": "a", "alsoIn": "v", "context": "Words.\nMore words." """,
                """ "kind": "Continuation", "text": "Three.", "source": "a", "locator": "p. 4" """,
                """ "kind": "Heading", "text": "Between rows", "note": "Its note." """,
                """ "kind": "List", "text": "One\nTwo" """,
                """ "kind": "Narrative", "text": "See https://example.org/a and [here](@a)." """,
                """ "kind": "Context", "text": "An aside." """,
                """ "leadIn": "On 7 March, Avaria said:\n", "text": "“Typed” marks." """,
            ],
            [
                """ "id": "a", "kind": "Document", "title": "Paper", "url": "https://example.org/a?b=c&d=é" """,
                """ "id": "v", "kind": "Video", "title": "Meeting", "date": "2026-01-12", "url": "https://youtu.be/abc" """,
            ],
            section: """ "dateHeadings": true, "note": "A note in a heading.", "introduction": "Words." """,
            report: $""" "quoteLayout": "{layout}", "appendix": "{appendix}", "periodFrom": "2026-01-01", "periodTo": "2026-01-31" """);

        Written.Only(dataset).AssertValid();
    }
}
