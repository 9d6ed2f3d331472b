using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private const string TwoReports = """
        {
          "reports": [
            {"number": "GE-1", "title": "One", "date": "2026-01-31", "status": "STATUS"},
            {"number": "GE-2", "title": "Two", "date": "2026-02-28", "status": "Published"}
          ],
          "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}, {"key": "t", "report": "GE-2", "level": 1, "title": "Chapter"}],
          "statements": [
            {"report": "GE-1", "section": "s", "speaker": "Avaria", "text": "Words.", "source": "a"},
            {"report": "GE-2", "section": "t", "speaker": "Avaria", "text": "Others.", "source": "a"}
          ],
          "sources": [{"id": "a", "kind": "Document", "title": "Paper", "url": "https://example.org/a"}],
          "speakers": [{"name": "Avaria"}]
        }
        """;

    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Makes_the_report_beside_the_workbook_and_says_what_it_made()
    {
        var result = reportkit.WithSample().Run("build", "sample.xlsx");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Matches(@"^TR-002\.docx: \d+ statements, \d+ footnotes, \d+ entries in the contents\.\n", result.Output);
        Assert.Contains("Page numbers: none yet (LibreOffice is not installed); Word offers to fill them in when it opens the report.", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
        Assert.Equal(["TR-002.docx", "sample.xlsx"], reportkit.Files());
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Takes_the_page_numbers_from_a_layout_and_says_so()
    {
        var result = reportkit.WithSample().RunWithPrograms("build", "sample.xlsx");

        Assert.Matches(@"^TR-002\.docx: \d+ pages, ", result.Output);
        Assert.Matches(@"Page numbers: laid out by LibreOffice [\d.]+\.\n$", result.Output);
        Assert.Equal(["TR-002.docx", "sample.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Takes_the_only_workbook_of_the_folder()
    {
        reportkit.WithSample();
        File.WriteAllText(reportkit.File("~$sample.xlsx"), "");
        File.WriteAllText(reportkit.File("sample-review-2.xlsx"), "What a merge left to decide.");

        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("sample.xlsx is open in Microsoft Office: what was saved last is printed.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_which_where_there_are_several_workbooks_or_none()
    {
        Assert.Equal("There is no workbook in this folder; name one: reportkit build WORKBOOK.xlsx\n", reportkit.Run("build").Error);

        reportkit.WithSample("a.xlsx").WithSample("b.xlsx");
        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.WrongUsage, result.ExitCode);
        Assert.Equal("There are several workbooks in this folder; name one of them: a.xlsx, b.xlsx\n", result.Error);
    }

    [Theory]
    [InlineData("Published", "No report has the status Draft; name one with --report: GE-1, GE-2.\n")]
    [InlineData("Draft", "")]
    public void Takes_the_only_draft(string status, string error)
    {
        var result = reportkit.With(TwoReports.Replace("STATUS", status, StringComparison.Ordinal)).Run("build");

        Assert.Equal(error, result.Error);
        Assert.Equal(error.Length == 0 ? ExitCodes.Done : ExitCodes.WrongUsage, result.ExitCode);
    }

    [Fact]
    public void Asks_which_where_several_reports_are_drafts()
    {
        var result = reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal).Replace("Published", "Draft", StringComparison.Ordinal)).Run("build");

        Assert.Equal("Several reports have the status Draft; name one with --report: GE-1, GE-2.\n", result.Error);
    }

    [Fact]
    public void Makes_the_report_that_is_named_and_asks_back_where_there_is_none()
    {
        reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal));

        Assert.StartsWith("GE-2.docx: ", reportkit.Run("build", "--report", "ge-2").Output, StringComparison.Ordinal);
        Assert.Equal("There is no report “GE-3” in the sheet Reports. Did you mean “GE-1”?\n", reportkit.Run("build", "--report", "GE-3").Error);
    }

    [Fact]
    public void Errors_of_this_report_stop_it_and_nothing_is_written()
    {
        reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal).Replace("\"Words.\", \"source\": \"a\"", "\"Words.\", \"source\": \"b\"", StringComparison.Ordinal));

        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Equal(
            "Statements!K2  error    RK203  There is no source “b” in the sheet Sources. Did you mean “a”?\n"
            + "GE-1 was not made: 1 error would print wrong text. Correct it, or make a draft with --draft.\n",
            result.Error);
        Assert.Equal(["statements.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Errors_of_another_report_are_listed_and_do_not_stop_this_one()
    {
        reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal).Replace("\"Others.\", \"source\": \"a\"", "\"Others.\", \"source\": \"b\"", StringComparison.Ordinal));

        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("Statements!K3", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_is_made_in_spite_of_errors_with_a_comment_for_each()
    {
        reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal).Replace("\"Words.\", \"source\": \"a\"", "\"Words.\", \"source\": \"b\"", StringComparison.Ordinal));

        var result = reportkit.Run("build", "--draft");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("a draft", result.Output, StringComparison.Ordinal);
        Assert.Contains("Statements!K2: There is no source “b”", Part("GE-1.docx", "word/comments.xml"), StringComparison.Ordinal);
        Assert.Contains("DRAFT", Part("GE-1.docx", "word/header1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_an_ID_are_printed()
    {
        var workbook = reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal)).File("statements.xlsx");
        ClearCell(workbook, "Statements", "A2");

        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("Words.", Part("GE-1.docx", "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_is_only_read()
    {
        var workbook = reportkit.WithSample().File("sample.xlsx");
        var before = File.ReadAllBytes(workbook);
        File.SetAttributes(workbook, FileAttributes.ReadOnly);
        using (File.Open(workbook, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            Assert.Equal(ExitCodes.Done, reportkit.Run("build").ExitCode);

        File.SetAttributes(workbook, FileAttributes.Normal);
        Assert.Equal(before, File.ReadAllBytes(workbook));
    }

    [Fact]
    public void Same_workbook_and_date_give_the_same_bytes()
    {
        reportkit.WithSample();

        reportkit.Run("build", "--date", "2026-01-31", "--output", "a.docx");
        reportkit.Run("build", "--date", "2026-01-31", "--output", "b.docx");

        Assert.Equal(File.ReadAllBytes(reportkit.File("a.docx")), File.ReadAllBytes(reportkit.File("b.docx")));
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void Same_workbook_and_date_give_the_same_bytes_with_a_layout()
    {
        reportkit.WithSample();

        reportkit.RunWithPrograms("build", "--date", "2026-01-31", "--output", "a.docx");
        reportkit.RunWithPrograms("build", "--date", "2026-01-31", "--output", "b.docx");

        Assert.Equal(File.ReadAllBytes(reportkit.File("a.docx")), File.ReadAllBytes(reportkit.File("b.docx")));
    }

    [Fact]
    public void Date_of_the_command_replaces_that_of_the_report()
    {
        reportkit.WithSample();

        reportkit.Run("build", "--date", "2027-02-03");

        Assert.Contains("3 February 2027", Part("TR-002.docx", "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("February 2027", Part("TR-002.docx", "word/header1.xml"), StringComparison.Ordinal);
        Assert.Equal("“3/2/27” can be 3 February 2027 or 2 March 2027. Type the month as a word, or the date as in 2025-10-08.\n", reportkit.Run("build", "--date", "3/2/27").Error);
    }

    [Fact]
    public void Report_without_a_date_bears_that_of_the_day()
    {
        reportkit.With(TwoReports.Replace("STATUS", "Draft", StringComparison.Ordinal).Replace(", \"date\": \"2026-01-31\"", "", StringComparison.Ordinal));

        Assert.Contains("RK213", reportkit.Run("build").Error, StringComparison.Ordinal);
        Assert.Contains("9 March 2026", Part("GE-1.docx", "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_that_another_program_saved_is_kept()
    {
        reportkit.WithSample().Run("build");
        var edited = Repack(reportkit.File("TR-002.docx"), "docProps/app.xml", text => text.Replace("ReportKit", "Microsoft Office Word", StringComparison.Ordinal));

        var result = reportkit.Run("build");

        Assert.Equal("TR-002.docx had been changed in another program; it is kept as TR-002 (kept 2026-03-09 14.30.00).docx.\n", result.Error);
        Assert.Equal(edited, File.ReadAllBytes(reportkit.File("TR-002 (kept 2026-03-09 14.30.00).docx")));
        Assert.Equal(3, reportkit.Files().Length);
    }

    [Fact]
    public void Report_that_nobody_touched_is_written_over()
    {
        reportkit.WithSample().Run("build");

        Assert.Equal("", reportkit.Run("build").Error);
        Assert.Equal(["TR-002.docx", "sample.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Report_that_is_open_is_left_alone()
    {
        reportkit.WithSample().Run("build");
        File.WriteAllText(reportkit.File(".~lock.TR-002.docx#"), "");
        var before = File.ReadAllBytes(reportkit.File("TR-002.docx"));

        var result = reportkit.Run("build");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Equal("TR-002.docx is open in LibreOffice. Close it there, or write to another file.\n", result.Error);
        Assert.Equal(before, File.ReadAllBytes(reportkit.File("TR-002.docx")));
    }

    [Fact]
    public void Folder_that_is_not_there_is_named_before_the_work()
    {
        var result = reportkit.WithSample().Run("build", "--output", "nowhere/report.docx");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Contains("there is no folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_is_the_one_that_is_named()
    {
        reportkit.WithSample();
        File.Copy(Repository.File("templates", "ge-series.dotx"), reportkit.File("own.dotx"));
        Repack(reportkit.File("own.dotx"), "word/document.xml", text => text.Replace("TABLE OF CONTENTS", "WHAT IS IN IT", StringComparison.Ordinal));

        reportkit.Run("build", "--template", "own.dotx");

        Assert.Contains("WHAT IS IN IT", Part("TR-002.docx", "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("no.dotx does not exist.", reportkit.Run("build", "--template", "no.dotx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Renamed_sheet_is_read_and_named()
    {
        reportkit.WithSample();
        Repack(reportkit.File("sample.xlsx"), "xl/workbook.xml", text => text.Replace("name=\"Statements\"", "name=\"Statments\"", StringComparison.Ordinal));

        var result = reportkit.Run("build", "--no-layout");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("The sheet is read as “Statements”, by its columns. Name it “Statements” again.", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("TR-002.docx: 45 statements, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_without_our_sheets_is_told_what_is_missing()
    {
        reportkit.WithSample();
        Repack(reportkit.File("sample.xlsx"), "xl/workbook.xml", text => Regex.Replace(text, "<sheet name=\"Statements\".*?/>", ""));

        var result = reportkit.Run("build", "--no-layout");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("There is no sheet “Statements”.", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Changes a part of a package, and gives the new file.</summary>
    private static byte[] Repack(string file, string part, Func<string, string> change)
    {
        using (var package = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            string text;
            using (var reader = new StreamReader(package.GetEntry(part)!.Open()))
                text = reader.ReadToEnd();
            package.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(package.CreateEntry(part).Open());
            writer.Write(change(text));
        }

        return File.ReadAllBytes(file);
    }

    private static void ClearCell(string workbook, string sheet, string cell)
    {
        var number = Array.IndexOf(["Guide", "Reports", "Sections", "Statements"], sheet) + 1;
        Repack(workbook, $"xl/worksheets/sheet{number}.xml", text => Regex.Replace(text, $"<c r=\"{cell}\".*?</c>", ""));
    }

    private string Part(string file, string part)
    {
        using var package = ZipFile.OpenRead(reportkit.File(file));
        using var reader = new StreamReader(package.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
