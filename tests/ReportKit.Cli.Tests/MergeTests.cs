using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

/// <summary>What <c>merge</c> says, writes and leaves alone.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Data =
        """
        {
          "reports": [{"number": "GE-1", "title": "T", "date": "2026-01-31", "status": "Draft"}],
          "statements": [
            {"id": "S-0001", "report": "GE-1", "date": "2026-01-02", "speaker": "Avaria", "text": "First."},
            {"id": "S-0002", "report": "GE-1", "date": "2026-01-03", "speaker": "Avaria", "text": "Second."}
          ],
          "speakers": [{"name": "Avaria", "kind": "Member State"}]
        }
        """;

    private readonly Reportkit reportkit = new Reportkit().With(Data);

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void What_only_they_changed_is_taken_and_kept_in_History()
    {
        Return("anna", "First.", "First, by Anna.");

        var result = Merge("anna.xlsx");

        Assert.Equal(
            (ExitCodes.Done, "Statements\n  S-0001  Text  Anna  [-First.-]{+First, by Anna.+}\nstatements.xlsx: 1 cell taken.\n", ""),
            (result.ExitCode, result.Output, result.Error));
        Assert.Contains("First, by Anna.", Exported(), StringComparison.Ordinal);
        Assert.Equal(["2026-03-09 14:30", "Anna", "Statements", "S-0001", "Text", "First.", "First, by Anna.", "anna.xlsx"], Words(Sheet("History"))[^8..]);
        Assert.Equal(["anna.xlsx", "backups", "shares", "statements.json", "statements.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Merging_again_leaves_the_file_untouched()
    {
        Return("anna", "First.", "First, by Anna.");
        Merge("anna.xlsx");
        var before = Bytes();

        var result = Merge("anna.xlsx");

        Assert.Equal((ExitCodes.Done, "Nothing new for statements.xlsx.\n"), (result.ExitCode, result.Output));
        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void What_two_changed_otherwise_is_left_to_a_person_who_decides_in_the_review()
    {
        Return("anna", "First.", "First, by Anna.");
        Return("ben", "First.", "First, by Ben.");

        var merged = Merge("ben.xlsx", "anna.xlsx");

        Assert.Equal(
            (ExitCodes.DataErrors, "Nothing new for statements.xlsx.\n2 lines are left to you: statements-review.xlsx\nDecide them there, then: reportkit merge statements.xlsx --decisions statements-review.xlsx\n"),
            (merged.ExitCode, merged.Output));
        Assert.Contains("\"text\": \"First.\"", Exported(), StringComparison.Ordinal);

        Decide("H5", "Theirs");
        var decided = reportkit.Run("merge", "statements.xlsx", "--decisions", "statements-review.xlsx");

        Assert.Equal(
            (ExitCodes.Done, "Statements\n  S-0001  Text  Ben  [-First.-]{+First, by Ben.+}\nstatements.xlsx: 1 decision is carried out.\n1 line is not decided yet; there the workbook keeps its own.\n", ""),
            (decided.ExitCode, decided.Output, decided.Error));
        Assert.Contains("First, by Ben.", Exported(), StringComparison.Ordinal);
        Assert.Equal("statements.xlsx is as it was.", reportkit.Run("merge", "statements.xlsx", "--decisions", "statements-review.xlsx").Output.Split('\n')[0]);
    }

    [Fact]
    public void Decision_that_cannot_be_carried_out_is_named_by_its_cell()
    {
        Return("anna", "First.", "First, by Anna.");
        Return("ben", "First.", "First, by Ben.");
        Merge("anna.xlsx", "ben.xlsx");
        Decide("H4", "Theirs");
        Decide("H5", "Theirs");

        var result = reportkit.Run("merge", "statements.xlsx", "--decisions", "statements-review.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Equal("Review!H4  Two decisions on this cell disagree; leave one.\nReview!H5  Two decisions on this cell disagree; leave one.\n", result.Error);
    }

    [Fact]
    public void Preview_writes_the_review_and_touches_nothing_else()
    {
        Return("anna", "First.", "First, by Anna.");
        var before = Bytes();

        var result = Merge("anna.xlsx", "--preview");

        Assert.Equal("statements.xlsx: 1 cell would be taken.\nNothing is left to decide. The preview: statements-review.xlsx\n", result.Output[(result.Output.IndexOf('}', StringComparison.Ordinal) + 2)..]);
        Assert.Equal(before, Bytes());
        Assert.Equal(["anna.xlsx", "shares", "statements-review.xlsx", "statements.xlsx"], reportkit.Files());
    }

    [Fact]
    public void Review_in_which_somebody_decided_is_not_written_over()
    {
        Return("anna", "First.", "First, by Anna.");
        Return("ben", "First.", "First, by Ben.");
        Merge("anna.xlsx", "ben.xlsx");
        Assert.Contains("statements-review.xlsx", Merge("anna.xlsx", "ben.xlsx").Output, StringComparison.Ordinal);
        Decide("H4", "Mine");

        Assert.Contains("statements-review-2.xlsx", Merge("anna.xlsx", "ben.xlsx").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_whose_program_dropped_the_record_is_known_by_its_name()
    {
        Return("anna", "First.", "First, by Anna.");
        DropRecord("anna.xlsx");

        Assert.Contains("1 cell taken", Merge("anna.xlsx").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_of_which_nobody_knows_what_was_sent_needs_the_workbook_that_was()
    {
        Return("anna", "First.", "First, by Anna.");
        DropRecord("anna.xlsx");
        File.Move(reportkit.File("anna.xlsx"), reportkit.File("other.xlsx"));

        var unknown = Merge("other.xlsx");
        var known = Merge("other.xlsx", "--base", "statements.xlsx");

        Assert.Equal(ExitCodes.UnusableFile, unknown.ExitCode);
        Assert.Equal("other.xlsx does not say what was sent in it, and no share beside statements.xlsx is named so. Name the workbook as it was sent: --base SENT.xlsx\n", unknown.Error);
        Assert.Contains("1 cell taken", known.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_and_columns_of_their_own_are_told()
    {
        Share("anna");
        Change("anna.xlsx", "xl/sharedStrings.xml", xml => xml.Replace(">Locator<", ">Where I found it<", StringComparison.Ordinal));

        var result = Merge("anna.xlsx");

        Assert.Equal("Nothing new for statements.xlsx.\n", result.Output);
        Assert.Matches("anna.xlsx: Statements![A-Z]1 +remark +RK041  The column “Where I found it” is none of the workbook's, and is not merged. Look into the file for what it says.\n", result.Error);
        Assert.Matches("anna.xlsx: Statements +warning +RK042  “Locator” did not come back. The cells of the workbook are left as they are.\n", result.Error);
    }

    [Fact]
    public void Row_that_a_pasted_header_stands_in_the_place_of_is_asked_for()
    {
        Share("anna");
        Change("anna.xlsx", PartOf("anna.xlsx", "Statements"), xml => Regex.Replace(
            xml,
            "<([a-z]*:?)row r=\"3\".*?</[a-z]*:?row>",
            "<$1row r=\"3\"><$1c r=\"A3\" t=\"inlineStr\"><$1is><$1t>ID</$1t></$1is></$1c><$1c r=\"B3\" t=\"inlineStr\"><$1is><$1t>Section</$1t></$1is></$1c></$1row>",
            RegexOptions.Singleline));

        var result = Merge("anna.xlsx");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("RK006", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 line is left to you: statements-review.xlsx", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Withdrawn", Exported(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Name the workbooks that came back: reportkit merge WORKBOOK RETURNED.xlsx")]
    [InlineData("anna.xlsx --decisions review.xlsx", "Decisions are carried out by themselves: reportkit merge WORKBOOK --decisions REVIEW.xlsx")]
    [InlineData("statements.xlsx", "statements.xlsx is the master workbook itself; name the file that came back.")]
    public void Wrong_call_is_one_sentence(string rest, string sentence)
    {
        var result = Merge(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCodes.WrongUsage, sentence + "\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Decisions_in_a_file_that_is_no_review_are_refused()
    {
        var result = reportkit.Run("merge", "statements.xlsx", "--decisions", "statements.xlsx");

        Assert.Equal((ExitCodes.UnusableFile, "statements.xlsx is no review of a merge: name the file that ends in -review.xlsx.\n"), (result.ExitCode, result.Error));
    }

    /// <summary>Shares the workbook with somebody, who changes these words.</summary>
    private void Return(string name, string words, string theirs)
    {
        Share(name);
        Change(name + ".xlsx", PartOf(name + ".xlsx", "Statements"), xml => xml.Replace(words, theirs, StringComparison.Ordinal));
    }

    private void Share(string name) =>
        reportkit.Run("share", "statements.xlsx", "--to", name + ".xlsx", "--for", char.ToUpperInvariant(name[0]) + name[1..]);

    private Reportkit.Result Merge(params string[] rest) => reportkit.Run(["merge", "statements.xlsx", .. rest]);

    /// <summary>Types a decision into a cell of the review.</summary>
    private void Decide(string cell, string decision) => Change("statements-review.xlsx", PartOf("statements-review.xlsx", "Review"), xml =>
        Regex.Replace(xml, $"<c r=\"{cell}\" s=\"([0-9]+)\" t=\"s\" />", $"<c r=\"{cell}\" s=\"$1\" t=\"inlineStr\"><is><t>{decision}</t></is></c>"));

    private void DropRecord(string file)
    {
        var entries = Zip.Entries(File.ReadAllBytes(reportkit.File(file)));
        var hidden = PartOf(file, "ReportKit");
        File.WriteAllBytes(reportkit.File(file), Zip.Of([.. entries.Select(entry => entry.Name == hidden
            ? (entry.Name, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>"u8.ToArray())
            : entry).Where(entry => !entry.Name.StartsWith("customXml/item", StringComparison.Ordinal))]));
    }

    private void Change(string file, string part, Func<string, string> change)
    {
        var bytes = File.ReadAllBytes(reportkit.File(file));
        Assert.NotEqual(Zip.Text(bytes, part), change(Zip.Text(bytes, part)));
        File.WriteAllBytes(reportkit.File(file), Zip.With(bytes, part, change));
    }

    /// <summary>The part of a sheet.</summary>
    private string PartOf(string file, string sheet)
    {
        var bytes = File.ReadAllBytes(reportkit.File(file));
        var id = Regex.Match(Zip.Text(bytes, "xl/workbook.xml"), $"<sheet [^>]*name=\"{sheet}\"[^>]*r:id=\"([^\"]*)\"").Groups[1].Value;
        var target = Regex.Matches(Zip.Text(bytes, "xl/_rels/workbook.xml.rels"), "<Relationship [^>]*>").Select(match => match.Value).Single(relationship => relationship.Contains($"Id=\"{id}\"", StringComparison.Ordinal));
        return "xl/" + Regex.Match(target, "Target=\"(?:/xl/)?([^\"]*)\"").Groups[1].Value;
    }

    private string Sheet(string name) => Zip.Text(Bytes(), PartOf("statements.xlsx", name));

    private static string[] Words(string sheet) => [.. Regex.Matches(sheet, "<t[^>]*>([^<]*)</t>").Select(match => match.Groups[1].Value)];

    private string Exported()
    {
        reportkit.Run("export", "statements.xlsx");
        return File.ReadAllText(reportkit.File("statements.json"));
    }

    private byte[] Bytes() => File.ReadAllBytes(reportkit.File("statements.xlsx"));
}
