using System.Text.RegularExpressions;
using ReportKit.Packaging;

namespace ReportKit.Cli.Tests;

/// <summary>From report to report: <c>build --next</c> and <c>publish</c>, in the workbook that they change.</summary>
public sealed class SeriesTests : IDisposable
{
    private const string Reports = "xl/worksheets/sheet2.xml";
    private const string Sections = "xl/worksheets/sheet3.xml";
    private const string Statements = "xl/worksheets/sheet4.xml";

    private const string Published = "xl/worksheets/sheet9.xml";

    private const string Data =
        """
        {
          "settings": {"Retrieval sentence": "Opened on {date}."},
          "reports": [{"number": "GE-014", "title": "T", "periodFrom": "2026-01-01", "periodTo": "2026-02-28", "retrieved": "2026-03-01", "runningTitle": "Update 2026"}],
          "sections": [{"key": "GE-014-1", "report": "GE-014", "level": 1, "title": "Chapter"}, {"key": "GE-014-1.1", "report": "GE-014", "level": 2, "title": "Session"}],
          "statements": [
            {"id": "S-0001", "report": "GE-014", "section": "GE-014-1", "date": "2026-01-02", "speaker": "Avaria", "text": "First.", "note": "As heard."},
            {"id": "S-0002", "section": "GE-014-1.1", "date": "2026-01-03", "speaker": "Avaria", "text": "Second.", "status": "Ready", "note": "As heard."}
          ],
          "speakers": [{"name": "Avaria", "kind": "Member State"}]
        }
        """;

    private readonly Reportkit reportkit = new Reportkit().With(Data);

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Next_report_is_added_and_built()
    {
        reportkit.Run("publish");

        var result = reportkit.Run("build", "--next");

        Assert.Equal(
            """
            Added GE-015 to statements.xlsx: a draft from 1 March 2026 on, with the title of GE-014 and its chapter as a heading. Its Running title names a year: see that it fits.
            GE-015.docx: 0 statements, 0 footnotes, 1 entry in the contents.

            """,
            result.Output.Split("Page numbers")[0]);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal(["GE-015.docx", "backups", "statements.xlsx"], reportkit.Files());
        Assert.Equal(ExitCodes.Done, reportkit.Run("build").ExitCode);
    }

    [Fact]
    public void Next_report_changes_the_sheets_that_it_adds_to_and_gives_IDs()
    {
        reportkit.Run("publish");
        Edit(Statements, xml => xml.Replace("S-0002", "", StringComparison.Ordinal));
        var before = Zip.Entries(Bytes());

        var result = reportkit.Run("build", "--next");

        Assert.Contains("\nGave the ID S-0003 to 1 statement.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["xl/tables/table1.xml", "xl/tables/table2.xml", Reports, Sections, Statements], ChangedSince(before));
    }

    [Fact]
    public void Next_report_is_not_added_beside_a_draft()
    {
        Unchanged(ExitCodes.WrongUsage, "GE-014 is a draft still: publish it first (reportkit publish), or build it without --next.\n", "build", "--next");

        Import("""{"reports": [{"number": "GE-013"}]}""");
        Unchanged(ExitCodes.WrongUsage, "GE-014, GE-013 are drafts still: publish them first (reportkit publish --report NUMBER), or build one without --next.\n", "build", "--next");
    }

    [Theory]
    [InlineData("", "No report in the sheet Reports has a number that ends in digits, from which the next could be told. Add its row yourself, and build without --next.\n")]
    [InlineData("{\"number\": \"Final\", \"title\": \"T\", \"status\": \"Published\"}", "No report in the sheet Reports has a number that ends in digits, from which the next could be told. Add its row yourself, and build without --next.\n")]
    public void Next_report_follows_one_that_is_there(string reports, string sentence)
    {
        File.Delete(reportkit.File("statements.xlsx"));
        reportkit.With($$"""{"reports": [{{reports}}]}""");

        Unchanged(ExitCodes.WrongUsage, sentence, "build", "--next");
    }

    [Fact]
    public void Workbook_without_a_sheet_of_reports_gets_no_next_one()
    {
        Edit("xl/workbook.xml", xml => System.Text.RegularExpressions.Regex.Replace(xml, "<sheet [^>]*name=\"Reports\"[^>]*/>", ""));

        Unchanged(ExitCodes.DataErrors, null, "build", "--next");
        Assert.EndsWith("\nNo report was added.\n", reportkit.Run("build", "--next").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_report_without_period_and_chapters_is_built_too()
    {
        File.Delete(reportkit.File("statements.xlsx"));
        reportkit.With("""{"reports": [{"number": "7", "title": "T", "date": "2026-01-31", "status": "Published"}]}""");

        var result = reportkit.Run("build", "--next");

        Assert.StartsWith("Added 8 to statements.xlsx: a draft, with the title of 7. Fill in its Period from: 7 has no Period to.\n8.docx: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
    }

    [Fact]
    public void Next_report_whose_rows_have_errors_is_added_and_not_built()
    {
        reportkit.Run("publish");
        Import("""{"statements": [{"date": "2026-03-05", "speaker": "Avaria", "text": "Of the next period."}]}""");

        var result = reportkit.Run("build", "--next");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.StartsWith("Added GE-015 to statements.xlsx: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("The row goes into GE-015, but has no section.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("GE-015.docx", reportkit.Files());
        Assert.Contains("\"number\": \"GE-015\"", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void Published_report_and_its_statements_are_marked_in_one_go()
    {
        Edit(Statements, xml => xml.Replace("S-0002", "", StringComparison.Ordinal));
        var before = Zip.Entries(Bytes());

        var result = reportkit.Run("publish", "statements.xlsx");

        Assert.Equal(
            """
            GE-014 is published: 2 statements are marked.
            Its date is 9 March 2026, because it had none.
            Gave the ID S-0002 to 1 statement.

            """,
            result.Output);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal([Reports, Statements], ChangedSince(before).Where(part => part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)));
        Assert.Single(Backups.Of(reportkit.File("statements.xlsx")));
        var exported = Exported();
        Assert.Equal(3, Regex.Count(exported, "\"status\": \"Published\""));
        Assert.Equal(2, Regex.Count(exported, "\"report\": \"GE-014\",\n *\"section\""));
        Assert.Contains("\"date\": \"2026-03-09\"", exported, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_with_errors_is_not_published()
    {
        Import("""{"statements": [{"report": "GE-014", "section": "GE-014-1", "speaker": "Avaria", "text": "Third.", "source": "gone"}]}""");

        Unchanged(ExitCodes.DataErrors, null, "publish");
        Assert.EndsWith("GE-014 was not published: 1 error prints wrong text. Correct it, and try again.\n", reportkit.Run("publish").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_without_statements_is_not_published()
    {
        reportkit.Run("publish");
        reportkit.Run("build", "--next");

        Unchanged(ExitCodes.WrongUsage, null, "publish");
        Assert.EndsWith("GE-015 prints no statements yet: there is nothing to publish.\n", reportkit.Run("publish").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cell_that_is_changed_after_publication_is_found_until_the_report_is_published_anew()
    {
        reportkit.Run("publish");
        Edit(Statements, xml => xml.Replace("Second.", "Other words.", StringComparison.Ordinal));

        var build = reportkit.Run("build", "--report", "GE-014", "--no-layout");
        var publish = reportkit.Run("publish", "--report", "GE-014");

        const string Finding = "Statements!J3  warning  RK223  GE-014 was published with another Text. Undo that, or correct the report and publish it again.\n";
        Assert.Equal((ExitCodes.Done, Finding), (build.ExitCode, build.Error));
        Assert.Equal(("GE-014 is published anew: 1 row is marked as it is now.\n", Finding), (publish.Output, publish.Error));
        Unchanged(ExitCodes.Done, "", "publish", "--report", "GE-014");
        Assert.Equal("GE-014 is published already, and nothing that it printed has changed since.\n", reportkit.Run("publish", "--report", "GE-014").Output);
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Workbook_that_another_program_saved_is_as_it_was_published()
    {
        reportkit.WithSample();
        reportkit.Run("publish", "sample.xlsx");
        Directory.CreateDirectory(reportkit.File("saved"));
        OtherProgram.Convert(reportkit.File("sample.xlsx"), "xlsx", reportkit.File("saved"));

        var result = reportkit.Run("publish", Path.Combine("saved", "sample.xlsx"), "--report", "TR-002");

        Assert.Equal(("TR-002 is published already, and nothing that it printed has changed since.\n", ""), (result.Output, result.Error));
    }

    [Fact]
    public void Import_gives_IDs_to_rows_that_people_added()
    {
        Edit(Statements, xml => xml.Replace("S-0001", "", StringComparison.Ordinal).Replace("S-0002", "", StringComparison.Ordinal));

        Assert.Equal("Added to statements.xlsx: Speakers 1.\nGave IDs to 2 statements: S-0001 to S-0002.\n", Import("""{"speakers": [{"name": "Ormath"}]}""").Output);
    }

    [Fact]
    public void Import_leaves_the_marks_and_gives_no_ID_twice()
    {
        reportkit.Run("publish");
        Edit(Statements, xml => xml.Replace("S-0002", "", StringComparison.Ordinal));
        var marks = Part(Published);

        Assert.EndsWith("Gave the ID S-0003 to 1 statement.\n", Import("""{"speakers": [{"name": "Ormath"}]}""").Output, StringComparison.Ordinal);
        Assert.Equal(marks, Part(Published));
    }

    /// <summary>Runs a command that leaves the workbook, and everything beside it, as it is.</summary>
    private void Unchanged(int exitCode, string? error, params string[] arguments)
    {
        var (files, bytes) = (reportkit.Files(), Bytes());

        var result = reportkit.Run(arguments);

        Assert.Equal((exitCode, error ?? result.Error), (result.ExitCode, result.Error));
        Assert.Equal(files, reportkit.Files());
        Assert.Equal(bytes, Bytes());
    }

    private Reportkit.Result Import(string json)
    {
        File.WriteAllText(reportkit.File("more.json"), json);
        return reportkit.Run("import", "statements.xlsx", "more.json");
    }

    private string Exported()
    {
        reportkit.Run("export", "statements.xlsx");
        return File.ReadAllText(reportkit.File("statements.json")).ReplaceLineEndings("\n");
    }

    private byte[] Bytes() => File.ReadAllBytes(reportkit.File("statements.xlsx"));

    private string Part(string name) => Zip.Text(Bytes(), name);

    private void Edit(string part, Func<string, string> change)
    {
        Assert.NotEqual(Part(part), change(Part(part)));
        File.WriteAllBytes(reportkit.File("statements.xlsx"), Zip.With(Bytes(), part, change));
    }

    private IEnumerable<string> ChangedSince(IReadOnlyList<(string Name, byte[] Content)> before)
    {
        var after = Zip.Entries(Bytes()).ToDictionary(entry => entry.Name, entry => entry.Content);
        return before.Where(entry => !entry.Content.AsSpan().SequenceEqual(after[entry.Name])).Select(entry => entry.Name).Order(StringComparer.Ordinal);
    }
}
