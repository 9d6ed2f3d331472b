using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SpeakerAgainstAuthorTests
{
    [Theory]
    [InlineData("Avaria")]
    [InlineData("Delegation of the Kingdom of Avaria")]
    public void Statement_of_somebody_else_is_found(string author) =>
        Assert.Equal(
            [$"statements[0].source: The words are those of “Sundrey”, but the source “a” is by “{author}”. Correct the source or the speaker."],
            Of("\"speaker\": \"Sundrey\"", "Statement", author));

    [Theory]
    [InlineData("\"speaker\": \"Avaria\"", "Statement", "The Kingdom of Avaria")]
    [InlineData("\"speaker\": \"Sundrey; Avaria\"", "Statement", "Avaria")]
    [InlineData("\"speaker\": \"Sundrey\", \"onBehalfOf\": \"Avaria\"", "Letter", "Avaria")]
    [InlineData("\"speaker\": \"Sundrey\"", "Statement", "Northern Group")]
    [InlineData("\"speaker\": \"Sundrey\"", "Statement", "Ministry of Harbours")]
    [InlineData("\"speaker\": \"Sundrey\"", "Document", "Avaria")]
    [InlineData("\"speaker\": \"Mirsan\"", "Statement", "Avaria")]
    public void Own_and_joint_statements_and_those_of_groups_are_fine(string row, string kind, string author) => Assert.Empty(Of(row, kind, author));

    private static string[] Of(string row, string kind, string author) => RunOf.Of<SpeakerAgainstAuthor>($$"""
        "statements": [{"source": "a", {{row}}}],
        "sources": [{"id": "a", "kind": "{{kind}}", "author": "{{author}}"}],
        "speakers": [{"name": "Avaria", "kind": "Member State", "aliases": "Kingdom of Avaria"}, {"name": "Sundrey", "kind": "Member State"}, {"name": "Northern Group", "kind": "Group of States"}]
        """);
}
