using Newtonsoft.Json.Linq;

namespace ReportKit.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Slips = """
        {
          "reports": [
            {"number": "GE-1", "title": "One", "date": "2025-01-31"},
            {"number": "GE-2", "title": "Two", "date": "2026-01-31"}
          ],
          "sections": [{"key": "s", "report": "GE-1", "title": "First"}, {"key": "t", "report": "GE-2", "title": "Second"}],
          "statements": [
            {"id": "S-0001", "report": "GE-1", "section": "s", "text": "We thank the the Chair.", "source": "talk"},
            {"id": "S-0002", "report": "GE-2", "section": "t", "text": "Words.", "context": "This is in in the paper."}
          ],
          "sources": [{"id": "talk", "title": "Talk", "url": "ask the library"}]
        }
        """;

    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Sample_has_no_findings()
    {
        var result = reportkit.WithSample().Run("check");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal("Nothing was found.\n", result.Output);
    }

    [Fact]
    public void Findings_are_listed_by_sheet_with_the_words_in_question()
    {
        var result = reportkit.With(Slips).Run("check", "statements.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Equal(
            """
            Statements
              Statements!J2  RK301   warning  The word “the” stands twice in a row. Check it against the source.
                                              We thank the the Chair.
              Statements!Q3  RK301   warning  The word “in” stands twice in a row. Delete one of the two.
                                              This is in in the paper.
            Sources
              Sources!K2     RK216   error    “ask the library” is no web address. Write one address, without spaces or words around it.
            1 error, 2 warnings.

            """,
            result.Output);
    }

    [Theory]
    [InlineData("--report GE-2", "Statements!Q3 Sources!K2")]
    [InlineData("--only RK301", "Statements!J2 Statements!Q3")]
    [InlineData("--only rk2,RK9", "There is no rule “RK9”; the README lists them.")]
    [InlineData("--only RK301 --report GE-1", "Statements!J2")]
    [InlineData("--report GE-9", "There is no report “GE-9” in the sheet Reports. Did you mean “GE-1”?")]
    public void Findings_can_be_chosen(string options, string found)
    {
        var result = reportkit.With(Slips).Run(["check", "statements.xlsx", "--format", "json", .. options.Split(' ')]);

        Assert.Equal(found, result.ExitCode == ExitCodes.WrongUsage
            ? result.Error.TrimEnd()
            : string.Join(' ', JArray.Parse(result.Output).Select(finding => $"{finding["sheet"]}!{finding["cell"]}")));
    }

    [Fact]
    public void Json_has_what_programs_need()
    {
        var finding = JArray.Parse(reportkit.With(Slips).Run("check", "--format", "json").Output)[1];

        Assert.Equal(
            JObject.Parse("""
                {
                  "code": "RK301", "severity": "warning", "sheet": "Statements", "cell": "Q3", "key": "S-0002", "column": "Context",
                  "message": "The word “in” stands twice in a row. Delete one of the two.",
                  "evidence": "This is in in the paper.", "fix": "This is in the paper."
                }
                """),
            finding);
    }

    [Fact]
    public void What_reading_finds_is_among_the_findings()
    {
        reportkit.With("""{"statements": [{"id": "S-1", "date": "7 Marchy 2025", "status": "Withdrawn"}]}""");

        Assert.Contains("Statements!E2  RK021   error    “7 Marchy 2025” is no date.", reportkit.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_alone_are_no_reason_to_stop()
    {
        var result = reportkit.With("""{"statements": [{"id": "S-1", "text": "Words."}]}""").Run("check");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.EndsWith("1 remark.\n", result.Output, StringComparison.Ordinal);
    }
}
