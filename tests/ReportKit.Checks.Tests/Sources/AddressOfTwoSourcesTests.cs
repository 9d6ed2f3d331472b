using ReportKit.Checks.Sources.Addresses;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Tests.Sources;

public sealed class AddressOfTwoSourcesTests
{
    [Theory]
    [InlineData("\"title\": \"Rules for keepers\"", "title: The address is that of “Survey of harbour lights” in sources[0].title, and of “Rules for keepers” here.")]
    [InlineData("\"title\": \"Survey of harbour lights\", \"date\": \"2025-04-09\"", "date: The address is that of 7 March 2025 in sources[0].date, and of 9 April 2025 here.")]
    [InlineData("\"kind\": \"Statement\", \"author\": \"Sundrey\"", "author: The address is that of “Avaria” in sources[0].author, and of “Sundrey” here.")]
    public void Address_that_is_also_that_of_another_paper_is_found(string source, string finding) =>
        Assert.Equal([$"sources[1].{finding} Open the address, and correct the source that it does not show."], Of(source));

    [Theory]
    [InlineData("\"title\": \"The survey of Harbour Lights\", \"date\": \"2025-03\"")]
    [InlineData("\"title\": \"Survey of harbour lights [first draft]\"")]
    [InlineData("\"kind\": \"Document\", \"author\": \"Sundrey\", \"title\": \"Contribution of Sundrey\"")]
    [InlineData("\"title\": \"Rules for keepers\", \"url\": \"https://example.org/files/list.html#rules\"")]
    public void Same_paper_part_of_a_page_and_collection_of_papers_are_fine(string source) => Assert.Empty(Of(source));

    [Theory]
    [InlineData("Survey", "2025-04-09", 1)]
    [InlineData("Survey", "2025-03-07", 0)]
    [InlineData("Page of the survey of lights", "2025-03-07", 0)]
    public void Page_and_file_of_one_paper_have_one_day(string title, string date, int found) =>
        Assert.Equal(found, RunOf.Of<AddressOfTwoSources>($$"""
            "sources": [
              {"id": "a", "kind": "Document", "title": "Survey", "date": "2025-03-07", "url": "https://example.org/d1.pdf"},
              {"id": "b", "kind": "Document", "title": "{{title}}", "date": "{{date}}", "url": "https://example.org/d1"}]
            """).Length);

    [Theory]
    [InlineData("\"title\": \"Rules for keepers\"", 1)]
    [InlineData("\"title\": \"Rules for keepers\", \"container\": \"Papers on lights\"", 0)]
    [InlineData("\"title\": \"Survey of lights\"", 0)]
    public void File_of_two_papers_by_two_authors_is_a_remark(string title, int found)
    {
        var findings = new AddressOfTwoSources().Run(new DatasetViews(Sample.Dataset($$"""
            {"sources": [
              {"id": "a", "kind": "Document", "author": "Avaria", "title": "Survey of lights", "url": "https://example.org/d1.pdf"},
              {"id": "b", "kind": "Document", "author": "Sundrey", {{title}}, "url": "https://example.org/d1.pdf"}]}
            """))).ToList();

        Assert.Equal(found, findings.Count);
        Assert.All(findings, finding => Assert.Equal(Severity.Remark, finding.Severity));
    }

    private static string[] Of(string source) => RunOf.Of<AddressOfTwoSources>($$"""
        "sources": [
          {"id": "a", "kind": "Statement", "author": "Avaria", "title": "Survey of harbour lights", "date": "2025-03-07", "url": "https://example.org/files/list.html{{(source.Contains('#', StringComparison.Ordinal) ? "#survey" : "")}}"},
          {"id": "b", {{(source.Contains("\"url\"", StringComparison.Ordinal) ? "" : "\"url\": \"http://www.example.org/files/list/\",")}} {{source}}}
        ]
        """);
}
