using ReportKit.Datasets;

namespace ReportKit.Tests.Composition;

public sealed class AppendixTests
{
    private static readonly string[] Sources =
    [
        "\"id\": \"v1\", \"kind\": \"Video\", \"title\": \"Second day\", \"date\": \"2025-03-04\", \"url\": \"https://example.org/2\"",
        "\"id\": \"v2\", \"kind\": \"Video\", \"title\": \"First day\", \"date\": \"2025-03-03\", \"url\": \"https://example.org/1\"",
        "\"id\": \"v3\", \"kind\": \"Video\", \"title\": \"Another year\", \"date\": \"2024-03-03\"",
        "\"id\": \"v4\", \"kind\": \"Video\", \"title\": \"First day, afternoon\", \"date\": \"2025-03-03\"",
        "\"id\": \"p\", \"kind\": \"Report\", \"title\": \"Plans\"",
        "\"id\": \"q\", \"title\": \"Not cited\"",
    ];

    [Fact]
    public void Sources_are_those_that_are_cited_by_the_alphabet() =>
        Assert.Equal(
            """
            heading 1*: Appendix: Sources
            Source: “Plans”
            Source: Second day, 4 March 2025, ⟨https://example.org/2⟩
            """,
            Appendix("Sources", ["[@v1, 1:00]", "[@p, p. 4]", "[@v1]"]));

    [Fact]
    public void Recordings_are_those_cited_or_of_the_period_by_date() =>
        Assert.Equal(
            """
            heading 1*: Appendix: Recordings
            date 2: 3 March 2025
            Source: First day, ⟨https://example.org/1⟩
            Source: First day, afternoon
            date 2: 4 March 2025
            Source: Second day, ⟨https://example.org/2⟩
            """,
            Appendix("Recordings", ["[@v1, 1:00]", "[@p]"]));

    [Fact]
    public void None_prints_none() => Assert.Equal("", Appendix("None", ["[@p]"]));

    private static string Appendix(string appendix, string[] marks)
    {
        var body = Sample.Body(Rows(marks, $"\"appendix\": \"{appendix}\", \"periodFrom\": \"2025-01-01\", \"periodTo\": \"2025-12-31\""));
        var start = body.IndexOf("heading 1*: Appendix", StringComparison.Ordinal);
        return start < 0 ? "" : body[start..body.IndexOf("\nnote 1", StringComparison.Ordinal)];
    }

    private static Dataset Rows(string[] marks, string report) =>
        Sample.Of([.. marks.Select(mark => $"\"kind\": \"Narrative\", \"text\": \"Words.{mark}\"")], Sources, report: report);
}
