using ReportKit.Checks.Dates.OfSources;

namespace ReportKit.Checks.Tests.Dates;

public sealed class AddressOfOtherDayTests
{
    [Theory]
    [InlineData("statement-07-03-2024.pdf", "07-03-2024")]
    [InlineData("statement_20240307.pdf", "20240307")]
    [InlineData("2025-03-08-statement.pdf", "2025-03-08")]
    [InlineData("8-march-2025.pdf", "8-march-2025")]
    [InlineData("avaria-07mar24-en.pdf", "07mar24")]
    [InlineData("Mar-24-statement.pdf", "Mar-24")]
    [InlineData("avaria-April-2025-FINAL.pdf", "April-2025")]
    public void File_named_for_another_day_is_found(string file, string date) =>
        Assert.Equal(
            [$"sources[0].url: The address says “{date}”, but the source is of 7 March 2025. Open the address and look up the day."],
            Of($"\"date\": \"2025-03-07\", \"url\": \"https://example.org/files/{file}\""));

    [Theory]
    [InlineData("statement-07-03-2025.pdf")]
    [InlineData("statement-3-7-2025.pdf")]
    [InlineData("statement-7-march.pdf")]
    [InlineData("statement-march-2025.pdf")]
    [InlineData("Mar-25-statement.pdf")]
    [InlineData("19-june-2024-and-7-march-2025.pdf")]
    [InlineData("AIS-OWG-2024-CRP.2.pdf")]
    [InlineData("article-10-may-apply.pdf")]
    [InlineData("N1501402.pdf")]
    public void File_named_for_the_day_or_for_none_is_fine(string file) =>
        Assert.Empty(Of($"\"date\": \"2025-03-07\", \"url\": \"https://example.org/files/{file}\""));

    [Fact]
    public void Without_a_date_the_citation_and_then_the_statements_say_the_day()
    {
        Assert.Single(Of("\"citeAs\": \"Avaria, Plan, December 2025\", \"url\": \"https://example.org/plan-20dec24.pdf\""));
        Assert.Single(Of("\"kind\": \"Statement\", \"url\": \"https://example.org/words-20dec24.pdf\""));
        Assert.Empty(Of("\"kind\": \"Report\", \"url\": \"https://example.org/words-20dec24.pdf\""));
    }

    private static string[] Of(string source) => RunOf.Of<AddressOfOtherDay>($$""" "statements": [{"date": "2025-12-20", "source": "a"}], "sources": [{"id": "a", {{source}}}] """);
}
