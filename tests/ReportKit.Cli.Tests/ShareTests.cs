using ReportKit.Excel.Reading;
using ReportKit.Excel.Returning;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Sharing;

namespace ReportKit.Cli.Tests;

public sealed class ShareTests : IDisposable
{
    private const string Data =
        """
        {
          "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31", "status": "Draft"}],
          "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter"}, {"key": "t", "report": "GE-1", "level": 1, "title": "Other"}],
          "statements": [
            {"id": "S-0001", "report": "GE-1", "section": "s", "date": "2026-01-02", "speaker": "Avaria", "text": "First.", "source": "src-1", "internalNotes": "between us"},
            {"id": "S-0002", "report": "GE-1", "section": "s", "date": "2026-01-03", "speaker": "Belmark", "text": "Second.", "status": "Ready"}
          ],
          "sources": [{"id": "src-1", "title": "A paper"}, {"id": "src-2", "title": "Another"}],
          "speakers": [{"name": "Avaria", "aliases": "Avarian Union"}, {"name": "Belmark"}]
        }
        """;

    private readonly Reportkit reportkit = new Reportkit().With(Data);

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Copy_is_made_and_what_was_sent_is_kept_beside_the_workbook()
    {
        var before = Master();

        var result = reportkit.Run("share", "statements.xlsx", "--to", "for anna.xlsx", "--for", " Anna\u0007 ", "--speaker", "Avarian Union");

        Assert.Equal(
            (ExitCodes.Done, "Made for anna.xlsx for Anna: Statements 1, Sources 1, Sections 1.\nWhen it comes back: reportkit merge statements.xlsx \"for anna.xlsx\"\n", ""),
            (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["for anna.xlsx", "shares", "statements.xlsx"], reportkit.Files());
        Assert.Equal(before, Master());
        var share = Assert.IsType<Share>(ShareFolder.FindByFile(reportkit.File("statements.xlsx"), "For Anna.xlsx"));
        Assert.Equal(("Anna", "for anna.xlsx", "S-0001"), (share.For, share.File, share.Sent.Statements.Rows.Single().Id));
        Assert.StartsWith("2026-03-09-143000-", share.Id, StringComparison.Ordinal);
        Assert.Equal(share.Id, ShareFolder.Find(reportkit.File("statements.xlsx"), share.Id)?.Id);
        Assert.Null(ShareFolder.Find(reportkit.File("statements.xlsx"), "../statements"));
        Assert.Null(ShareFolder.FindByFile(reportkit.File("statements.xlsx"), "other.xlsx"));
    }

    [Fact]
    public void Of_several_shares_under_one_name_the_newest_is_meant()
    {
        ShareOf("a", new DateTime(2026, 3, 9));
        var newest = ShareOf("b", new DateTime(2026, 3, 11));
        ShareOf("c", new DateTime(2026, 3, 10));
        File.WriteAllText(Path.Combine(reportkit.Folder, "shares", "2027-somebody's own.json"), "words");

        Assert.Equal(newest.Id, ShareFolder.FindByFile(reportkit.File("statements.xlsx"), "anna.xlsx")?.Id);
    }

    [Fact]
    public void Columns_that_are_asked_for_are_all_that_goes()
    {
        reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--columns", "text,  internal notes");

        var copy = WorkbookReader.Read(reportkit.File("anna.xlsx"), new Progress<string>()).Value;
        Assert.Equal(["ID", "Text", "Internal notes"], copy.Statements.Columns.Select(column => column.Name));
        Assert.Equal(["Statements", "Sources", "Abbreviations"], copy.Tables.Where(table => !table.Columns.IsEmpty).Select(table => table.Sheet.Name));
    }

    [Theory]
    [InlineData("--to anna.docx", "The name of a workbook ends in .xlsx; “anna.docx” does not.")]
    [InlineData("--to a.xlsx --report GE-3", "There is no report “GE-3” in the sheet Reports. Did you mean “GE-1”?")]
    [InlineData("--to a.xlsx --section S9", "There is no section “S9” in the sheet Sections. Did you mean “s”?")]
    [InlineData("--to a.xlsx --section nowhere", "There is no section “nowhere” in the sheet Sections. Name it by its Key.")]
    [InlineData("--to a.xlsx --section t", "--section “t” leaves nothing to send: no statement stands in that section.")]
    [InlineData("--to a.xlsx --speaker Blemark --report GE-1", "--speaker “Blemark” leaves nothing to send: no statement is by that name. Did you mean “Belmark”?")]
    [InlineData("--to a.xlsx --speaker Nobody", "--speaker “Nobody” leaves nothing to send: no statement is by that name.")]
    [InlineData("--to a.xlsx --status Redy", "There is no status “Redy”. Did you mean “Ready”?")]
    [InlineData("--to a.xlsx --status published", "--status “published” leaves nothing to send: no statement has that status.")]
    [InlineData("--to a.xlsx --since 3/4/2026", "“3/4/2026” can be 3 April 2026 or 4 March 2026. Type the month as a word, or the date as in 2025-10-08.")]
    [InlineData("--to a.xlsx --since 2027", "--since “2027” leaves nothing to send: no statement is of that day or later.")]
    [InlineData("--to a.xlsx --speaker Avaria --status Ready", "Nothing is left to send: no statement meets all of --speaker “Avaria” --status “Ready”.")]
    [InlineData("--to a.xlsx --columns Txt", "There is no column “Txt” in the sheet Statements. Did you mean “Text”?")]
    public void What_leaves_nothing_or_is_not_there_is_said_and_nothing_is_written(string options, string sentence)
    {
        var result = reportkit.Run(["share", "statements.xlsx", .. options.Split(' ')]);

        Assert.Equal((ExitCodes.WrongUsage, "", sentence + "\n"), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["statements.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Workbook_of_withdrawn_statements_has_nothing_to_send()
    {
        reportkit.With("""{"statements": [{"id": "S-0001", "text": "First.", "status": "Withdrawn"}]}""", "withdrawn.xlsx");

        Assert.EndsWith("The sheet Statements has no rows that could be sent.\n", reportkit.Run("share", "withdrawn.xlsx", "--to", "a.xlsx").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_exists_is_not_written_over()
    {
        File.WriteAllText(reportkit.File("anna.xlsx"), "what Anna wrote");

        var result = reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx");

        Assert.Equal((ExitCodes.UnusableFile, "anna.xlsx exists already and is left as it is. Choose another name.\n"), (result.ExitCode, result.Error));
        Assert.Equal("what Anna wrote", File.ReadAllText(reportkit.File("anna.xlsx")));
        Assert.Equal(["anna.xlsx", "statements.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Rows_without_an_ID_get_one_first()
    {
        WithoutAnId();

        var result = reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--speaker", "Belmark");

        Assert.StartsWith("Gave the ID S-0002 to 1 statement.\nMade anna.xlsx: Statements 1, Sections 1.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["anna.xlsx", "backups", "shares", "statements.xlsx"], reportkit.Files());
        Assert.NotNull(WorkbookReader.Read(reportkit.File("statements.xlsx"), new Progress<string>()).Value.Statements.Find("S-0002"));
        Assert.Equal("Nothing new for statements.xlsx.\n", reportkit.Run("merge", "statements.xlsx", "anna.xlsx").Output);
    }

    [Fact]
    public void Workbook_that_is_open_elsewhere_is_shared_as_it_was_saved()
    {
        WithoutAnId();
        Open();

        var others = reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx", "--speaker", "Avaria");
        var without = reportkit.Run("share", "statements.xlsx", "--to", "bela.xlsx", "--speaker", "Belmark");

        Assert.Equal((ExitCodes.Done, ""), (others.ExitCode, others.Error));
        Assert.Equal(ExitCodes.UnusableFile, without.ExitCode);
        Assert.Equal(
            "Some of the statements have no ID yet, without which nobody could tell what comes back. statements.xlsx is open in another program: close it there, so that IDs can be given, and try again.\n",
            without.Error);
        Assert.False(File.Exists(reportkit.File("bela.xlsx")));
    }

    [Fact]
    public void Folder_that_cannot_hold_what_was_sent_is_said()
    {
        File.WriteAllText(reportkit.File("shares"), "a file of that name");

        var result = reportkit.Run("share", "statements.xlsx", "--to", "anna.xlsx");

        Assert.Equal((ExitCodes.UnusableFile, $"anna.xlsx was not made: what is sent cannot be kept in {reportkit.File("shares")}.\n"), (result.ExitCode, result.Error));
        Assert.False(File.Exists(reportkit.File("anna.xlsx")));
    }

    [Fact]
    public void What_comes_back_as_it_was_sent_changes_nothing()
    {
        reportkit.WithSample();
        reportkit.Run("share", "sample.xlsx", "--to", "anna.xlsx");

        Assert.Equal("Nothing new for sample.xlsx.\n", reportkit.Run("merge", "sample.xlsx", "anna.xlsx").Output);
    }

    [Fact]
    public void Damaged_share_is_refused_in_one_sentence()
    {
        var share = ShareOf("a", new DateTime(2026, 3, 9));
        var path = Path.Combine(reportkit.Folder, "shares", share.Id + ".json");
        File.WriteAllText(path, File.ReadAllText(path)[..300]);

        Assert.Contains("does not say what was sent", Assert.Throws<UnusableFileException>(() => ShareFolder.FindByFile(reportkit.File("statements.xlsx"), "anna.xlsx")).Message, StringComparison.Ordinal);
    }

    private Share ShareOf(string recipient, DateTime now)
    {
        var dataset = WorkbookReader.Read(reportkit.File("statements.xlsx"), new Progress<string>()).Value;
        var share = Share.Made(now, recipient, "anna.xlsx", ShareSelection.Of(dataset, new ShareFilters(), ShareSelection.UsualColumns), []);
        ShareFolder.Keep(reportkit.File("statements.xlsx"), share, ShareJson.Write(share));
        return share;
    }

    /// <summary>Takes the ID of the second statement away.</summary>
    private void WithoutAnId()
    {
        var path = reportkit.File("statements.xlsx");
        File.WriteAllBytes(path, Zip.With(File.ReadAllBytes(path), "xl/worksheets/sheet4.xml", xml => xml.Replace("S-0002", "", StringComparison.Ordinal)));
    }

    private void Open() => File.WriteAllText(reportkit.File("~$statements.xlsx"), "");

    private byte[] Master() => WholeFile.Read(reportkit.File("statements.xlsx"));
}
