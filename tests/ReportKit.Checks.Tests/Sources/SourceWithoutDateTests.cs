using ReportKit.Checks.Sources;

namespace ReportKit.Checks.Tests.Sources;

public sealed class SourceWithoutDateTests
{
    [Fact]
    public void Only_one_without_a_date_is_found() =>
        Assert.Equal(["sources[3].date: The source “3” has no date. Fill in the date; a month or a year will do."], Of("Statement", "2025-03-03", "2025-03-03", "2025-03", ""));

    [Fact]
    public void Kind_without_dates_and_few_sources_are_fine()
    {
        Assert.Empty(Of("Web page", "2025-03-03", "2025-03-03", "2025-03", ""));
        Assert.Empty(Of("Statement", "2025-03-03", "2025-03-03", ""));
        Assert.Empty(Of("Statement", "2025-03-03", "2025-03-03", "2025-03-03", "", ""));
    }

    [Fact]
    public void Year_in_the_citation_is_a_date() =>
        Assert.Empty(RunOf.Of<SourceWithoutDate>($$""" "sources": [{{string.Join(", ", Enumerable.Range(0, 4).Select(i => $$"""{"id": "{{i}}", "kind": "Video", "citeAs": "Assembly, March 2025"}"""))}}] """));

    private static string[] Of(string kind, params string[] dates) =>
        RunOf.Of<SourceWithoutDate>($$""" "sources": [{{string.Join(", ", dates.Select((date, i) => $$"""{"id": "{{i}}", "kind": "{{kind}}"{{(date.Length > 0 ? $", \"date\": \"{date}\"" : "")}}}"""))}}] """);
}
