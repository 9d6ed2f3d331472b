using System.Text.RegularExpressions;
using ClosedXML.Excel;
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

    /// <summary>The rules that find something in these slips for certain, whatever rules there are besides.</summary>
    private const string Two = "RK301,RK216";

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
    public void Whatever_code_is_printed_can_be_asked_for()
    {
        var codes = Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(RK[0-9]{3,4})\""))
            .Select(code => code.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(codes);
        Assert.NotEqual(ExitCodes.WrongUsage, reportkit.WithSample().Run("check", "--only", string.Join(',', codes)).ExitCode);
    }

    [Fact]
    public void Nothing_is_said_of_corrections_in_a_workbook_that_is_none()
    {
        using (var book = new XLWorkbook())
        {
            book.AddWorksheet("Mine").Cell(1, 1).SetValue("words");
            book.SaveAs(reportkit.File("mine.xlsx"));
        }

        var result = reportkit.Run("check", "mine.xlsx", "--fix");

        Assert.Equal((ExitCodes.DataErrors, ""), (result.ExitCode, result.Error));
        Assert.Contains("There is no sheet “Statements”.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_listed_by_sheet_with_the_words_in_question()
    {
        var result = reportkit.With(Slips).Run("check", "statements.xlsx", "--only", Two);

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
    [InlineData("--report GE-2 --only RK301,RK216", "Statements!Q3 Sources!K2")]
    [InlineData("--only RK301", "Statements!J2 Statements!Q3")]
    [InlineData("--only rk2,TYPOS", "There is no rule “TYPOS”; reportkit explain lists them.")]
    [InlineData("--only RK301 --report GE-1", "Statements!J2")]
    [InlineData("--only RK240,RK241,RK242,RK043", "")]
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
        var finding = JArray.Parse(reportkit.With(Slips).Run("check", "--only", Two, "--format", "json").Output)[1];

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

    /// <summary>The schema of the standard (OASIS SARIF 2.1.0, as the package @microsoft/jest-sarif brings it).</summary>
    [Fact]
    public async Task Sarif_is_valid_and_names_rule_place_and_correction()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.File("tests", "ReportKit.Cli.Tests", "sarif-schema-2.1.0.json"));
        var sarif = reportkit.With(Slips).Run("check", "--only", Two, "--format", "sarif").Output;

        Assert.Empty(schema.Validate(sarif));
        var run = JObject.Parse(sarif)["runs"]![0]!;
        var result = run["results"]![1]!;
        Assert.Equal(result["ruleId"], run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        Assert.Equal("Statements!Q3", result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]);
        Assert.Equal("This is in the paper.", result["properties"]!["fix"]);
        Assert.All(run["results"]!, open => Assert.Null(open["suppressions"]));
    }

    [Fact]
    public async Task Accepted_findings_are_suppressed_in_sarif()
    {
        var schema = await NJsonSchema.JsonSchema.FromFileAsync(Repository.File("tests", "ReportKit.Cli.Tests", "sarif-schema-2.1.0.json"));
        reportkit.With(Slips).Run("check", "--accept", "RK301:S-0001", "--reason", "So it was said.");
        var sarif = reportkit.Run("check", "--only", "RK301", "--format", "sarif").Output;

        Assert.Empty(schema.Validate(sarif));
        var results = JObject.Parse(sarif)["runs"]![0]!["results"]!;
        Assert.Equal(["Statements!Q3", "Statements!J2"], results.Select(result => (string?)result["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]));
        Assert.Equal([null, "accepted"], results.Select(result => (string?)result["suppressions"]?[0]!["status"]));
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
        var result = reportkit.With("""{"statements": [{"id": "S-1", "text": "Words."}]}""").Run("check", "--only", "RK212");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.EndsWith("1 remark.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_are_made_in_our_own_words_and_kept_in_the_history()
    {
        var result = reportkit.With(Slips).Run("check", "--fix", "--only", Two);

        Assert.Equal(
            """
            Statements
              S-0002  Context  RK301  This is in [-in the-]{+the+} paper.
            1 correction was made.

            """,
            result.Error);
        Assert.Contains("1 error, 1 warning.", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Equal(
            ["Date|Who|Sheet|ID|Column|Before|After|File", "2026-03-09 14:30|reportkit check, RK301|Statements|S-0002|Context|This is in in the paper.|This is in the paper."],
            Rows("History"));
        Assert.Equal(["We thank the the Chair.", "Words."], Exported()["statements"]!.Select(row => (string)row["text"]!));
    }

    [Fact]
    public void Corrections_twice_are_the_same_as_once()
    {
        reportkit.With(Slips).Run("check", "--fix");
        var once = File.ReadAllBytes(reportkit.File("statements.xlsx"));

        var again = reportkit.Run("check", "--fix");

        Assert.Equal("Nothing was corrected.\n", again.Error);
        Assert.Equal(once, File.ReadAllBytes(reportkit.File("statements.xlsx")));
    }

    [Fact]
    public void Only_the_chosen_corrections_are_made()
    {
        var result = reportkit.With(Slips).Run("check", "--fix", "--only", "RK216");

        Assert.Equal("Nothing was corrected.\n", result.Error);
        Assert.Equal("Nothing was corrected.\n", reportkit.Run("check", "--fix", "--only", Two, "--report", "GE-1").Error);
    }

    [Fact]
    public void Accepted_finding_is_counted_until_its_text_changes()
    {
        var accepted = reportkit.With(Slips).Run("check", "--accept", "RK301:S-0001", "rk301:s-0002:context", "--reason", "So it was said.");

        Assert.Equal("Accepted 2 findings: RK301:S-0001, rk301:s-0002:context. The sheet Accepted keeps them.\n", accepted.Output);
        Assert.EndsWith("1 error, 2 accepted.\n", reportkit.Run("check", "--only", Two).Output, StringComparison.Ordinal);
        Assert.Equal(
            ["Code|Key|Column|Reason|Who|Date", "RK301|S-0001|Text|So it was said.|maren|2026-03-09", "RK301|S-0002|Context|So it was said.|maren|2026-03-09"],
            Rows("Accepted").Select(row => row[..row.LastIndexOf('|')]));
        Assert.DoesNotContain("RK301", reportkit.Run("build", "--report", "GE-1").Error, StringComparison.Ordinal);
        Assert.Equal("Nothing was corrected.\n", reportkit.Run("check", "--fix", "--only", Two).Error);
    }

    [Theory]
    [InlineData("--accept RK301:S-0009 --reason None", "There is no finding “RK301:S-0009” that is open.")]
    [InlineData("--accept RK301:S-0001", "--accept and --reason go together")]
    [InlineData("--reason None", "--accept and --reason go together")]
    public void Acceptance_that_means_nothing_is_refused(string options, string sentence)
    {
        var before = File.ReadAllBytes(reportkit.With(Slips).File("statements.xlsx"));
        var result = reportkit.Run(["check", "statements.xlsx", .. options.Split(' ')]);

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.StartsWith(sentence, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(reportkit.File("statements.xlsx")));
    }

    [Fact]
    public void Marked_copy_lists_what_was_chosen_and_leaves_the_workbook_alone()
    {
        var before = File.ReadAllBytes(reportkit.With(Slips).File("statements.xlsx"));

        var result = reportkit.Run("check", "--only", "RK301", "--mark", "marked.xlsx");

        Assert.Equal("Made marked.xlsx, in which 2 cells are marked.\n", result.Error);
        Assert.Equal(before, File.ReadAllBytes(reportkit.File("statements.xlsx")));
        Assert.Equal(
            ["Cell|Severity|Code|Finding|What to do|Words|Correction", "Statements!J2|warning|RK301", "Statements!Q3|warning|RK301"],
            Rows("Findings", "marked.xlsx").Select((row, index) => index == 0 ? row : string.Join('|', row.Split('|').Take(3))));
    }

    [Theory]
    [InlineData("statements.xlsx", ExitCodes.UnusableFile, "statements.xlsx exists already and is left as it is. Choose another name.\n")]
    [InlineData("marked.pdf", ExitCodes.WrongUsage, "The copy is a workbook of the same kind: its name ends in .xlsx; “marked.pdf” does not.\n")]
    public void Copy_that_has_no_place_is_refused(string name, int exitCode, string sentence)
    {
        var result = reportkit.With(Slips).Run("check", "statements.xlsx", "--mark", name);

        Assert.Equal((exitCode, sentence, ""), (result.ExitCode, result.Error, result.Output));
    }

    [Fact]
    public void Build_lists_what_concerns_its_report_and_counts_the_rest()
    {
        var result = reportkit.With(Slips.Replace("ask the library", "https://example.org", StringComparison.Ordinal)).Run("build", "--report", "GE-1", "--no-layout");

        Assert.Contains("warning  RK301  The word “the” stands twice in a row.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The word “in” stands twice", result.Error, StringComparison.Ordinal);
        Assert.Matches("[0-9]+ more findings? concerns? other reports; reportkit check lists all.", result.Error);
    }

    [Fact]
    public void Build_lists_the_first_of_many_warnings_of_a_rule()
    {
        var rows = Enumerable.Range(1, 23).Select(at => $$"""{"id": "S-{{at}}", "report": "GE-1", "section": "s", "text": "We thank the the Chair.", "note": "As heard."}""");
        reportkit.With($$"""{"reports": [{"number": "GE-1", "title": "One", "date": "2025-01-31"}], "sections": [{"key": "s", "report": "GE-1", "title": "First"}], "statements": [{{string.Join(',', rows)}}]}""");

        var result = reportkit.Run("build", "--no-layout");

        Assert.Equal(20, result.Error.Split('\n').Count(line => line.Contains("RK301  The word", StringComparison.Ordinal)));
        Assert.EndsWith("3 more by RK301; reportkit check --only RK301 lists all.\n", result.Error, StringComparison.Ordinal);
    }

    private JObject Exported()
    {
        reportkit.Run("export", "statements.xlsx");
        return JObject.Parse(File.ReadAllText(reportkit.File("statements.json")));
    }

    /// <summary>The rows of a sheet, their cells that are filled joined by slashes.</summary>
    private string[] Rows(string sheet, string file = "statements.xlsx")
    {
        using var workbook = new ClosedXML.Excel.XLWorkbook(reportkit.File(file));
        return [.. workbook.Worksheet(sheet).RowsUsed().Select(row => string.Join('|', row.CellsUsed().Select(cell => cell.GetString())))];
    }
}
