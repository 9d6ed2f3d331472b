using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class NameSpelledTwoWaysTests
{
    [Theory]
    [InlineData("container", "Inland Web TV", "Inland Web Tv")]
    [InlineData("author", "Open-ended Working Group", "Open-Ended working group")]
    [InlineData("session", "Fifth session (3-7 March 2025)", "Fifth Session, 3–7 March 2025")]
    public void Second_spelling_is_remarked_on(string column, string usual, string other) =>
        Assert.Equal(
            [$"sources[1].{column}: “{other}” is written “{usual}” in sources[0].{column}. Write it as in the others, also in Cite as."],
            Of($"\"{column}\": \"{usual}\"", $"\"{column}\": \"{other}\"", $"\"{column}\": \"{other}\"", $"\"{column}\": \"{usual}\""));

    [Theory]
    [InlineData("\"container\": \"Inland Web Tv\", \"citeAs\": \"Lights, Inland Web Tv, 2025\"")]
    [InlineData("\"container\": \"Inland Web Tv\"")]
    public void Second_spelling_that_the_citation_prints_is_found_there(string source) =>
        Assert.Empty(RunOf.Of<NameSpelledTwoWays>($$""" "sources": [{"id": "a", "container": "Inland Web TV"}, {"id": "b", "container": "Inland Web TV"}, {"id": "c", {{source}}}] """));

    [Fact]
    public void Other_names_and_titles_of_papers_are_fine() =>
        Assert.Empty(Of("\"container\": \"Inland Web TV\", \"title\": \"The lights\"", "\"container\": \"Harbour Channel\", \"title\": \"The Lights\""));

    private static string[] Of(params string[] sources) =>
        RunOf.Of<NameSpelledTwoWays>($$""" "sources": [{{string.Join(", ", sources.Select((source, i) => $$"""{"id": "{{i}}", "citeAs": "Lights, 2025", {{source}}}"""))}}] """);
}
