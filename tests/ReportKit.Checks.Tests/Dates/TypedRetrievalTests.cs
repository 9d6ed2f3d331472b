using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class TypedRetrievalTests
{
    [Fact]
    public void Other_day_than_that_of_the_report_is_found() =>
        Assert.Equal(
            ["sections[0].note: The text says “3 June 2024”, the report 3 June 2025. Correct it, or let the retrieval sentence of the settings say it."],
            Of("All addresses were retrieved on 3 June 2024."));

    [Theory]
    [InlineData("All addresses were retrieved on 3 June 2025.")]
    [InlineData("The register was opened in May 2024, and on 3 June 2024 it was closed.")]
    public void Same_day_and_other_sentences_are_fine(string note) => Assert.Empty(Of(note));

    private static string[] Of(string note) => RunOf.Of<TypedRetrieval>($$""" "reports": [{"number": "GE-1", "retrieved": "2025-06-03"}], "sections": [{"key": "s", "report": "GE-1", "note": "{{note}}"}] """);
}
