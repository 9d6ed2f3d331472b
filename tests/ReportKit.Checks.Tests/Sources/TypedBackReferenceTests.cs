using ReportKit.Checks.Sources.Places;

namespace ReportKit.Checks.Tests.Sources;

public sealed class TypedBackReferenceTests
{
    [Theory]
    [InlineData("\"note\": \"Ibid, p. 26\"", "note: “Ibid” is typed by hand.")]
    [InlineData("\"text\": \"We agree.^[See the original, Ibidem.]\"", "text: “Ibidem” is typed by hand.")]
    public void Back_reference_in_our_own_note_is_found(string row, string finding) =>
        Assert.Equal(
            [$"statements[0].{finding} Cite the source instead, as in [@source, p. 26]; where Ibid belongs, the tool puts it."],
            RunOf.Of<TypedBackReference>($$""" "statements": [{ {{row}} }] """));

    [Fact]
    public void Words_of_others_and_citations_are_fine() =>
        Assert.Empty(RunOf.Of<TypedBackReference>(""" "statements": [{"text": "Ibid, we said.", "note": "They wrote “ibid”, see [@a]."}], "sources": [{"id": "a", "citeAs": "Ibid"}] """));
}
