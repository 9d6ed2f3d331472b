using CsCheck;
using ReportKit.Datasets;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sharing;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests.Sharing;

public sealed class ColleagueWorkbookTests
{
    [Fact]
    public void What_is_read_from_the_copy_is_what_was_sent() => Shares.Any.Sample(share =>
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(share.File), Shares.Copy(share));

        var read = WorkbookReader.Read(folder.File(share.File), new Progress<string>()).Value;

        NewBook.AssertSame(share.Sent, read);
        foreach (var (sent, back) in share.Sent.Tables.Zip(read.Tables))
        {
            Assert.Equal<Column>(sent.Columns, back.Columns);
            Assert.Equal(sent.AllRows.Select(row => row.Line), back.AllRows.Select(row => row.Line));
        }

        Assert.Empty(DatasetDifference.Between(share.Sent, read));
        Assert.Equal(ShareJson.Write(share), EmbeddedText.Read(folder.File(share.File), ColleagueWorkbook.Kind));
    }, iter: 30);

    [Fact]
    public void Comments_stand_on_the_cells_that_they_stood_on() => Gen.Select(Shares.Any, Invented.Text).Sample((any, words) =>
    {
        var share = Shares.WithComments(any, words.Trim());
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(share.File), Shares.Copy(share));

        Assert.Equal<CellComment>(share.Comments, WorkbookReader.ReadComments(folder.File(share.File), share.Sent));
    }, iter: 15);

    /// <summary><c>colleague-workbook.txt</c>: how the copy is set up, and what its Guide says before it explains the marks.</summary>
    [Fact]
    public void Copy_is_set_up_for_its_work()
    {
        var copy = Shares.Copy(Shares.Of(Sample.Shipped()));
        using var workbook = WorkbookDescription.Opened(copy);
        var guide = WorkbookDescription.Words(workbook, WorkbookDescription.Sheets(workbook)[0].Part).TakeWhile(words => words != "Marks in text cells");

        Snapshot.Match(
            Repository.File("tests", "ReportKit.Excel.Tests", "Sharing", "colleague-workbook.txt"),
            $"{string.Join('\n', guide)}\n\n{WorkbookDescription.Of(copy)}");
    }

    [Fact]
    public void Copy_of_some_columns_has_no_cues_and_lists_that_need_the_others()
    {
        var copy = Shares.Copy(Shares.Of(Sample.Shipped(), StatementColumns.Text, StatementColumns.Source, StatementColumns.Report));

        Snapshot.Match(Repository.File("tests", "ReportKit.Excel.Tests", "Sharing", "some-columns.txt"), WorkbookDescription.Of(copy));
    }

    [Fact]
    public void Guide_explains_the_sheets_and_columns_that_are_there_and_no_others()
    {
        using var workbook = WorkbookDescription.Opened(Shares.Copy(Shares.Of(Sample.Shipped())));
        var words = WorkbookDescription.Words(workbook, WorkbookDescription.Sheets(workbook)[0].Part);

        Assert.Contains(StatementColumns.Text.Help, words);
        Assert.Contains(SourceColumns.Sheet.Help, words);
        Assert.DoesNotContain(StatementColumns.InternalNotes.Help, words);
        Assert.DoesNotContain(ReportColumns.Sheet.Help, words);
        Assert.DoesNotContain(SettingColumns.Organisation.Help, words);
    }

    [Fact]
    public void Copy_is_valid() => Assert.Empty(ValidWorkbook.Errors(Shares.Copy(Shares.WithComments(Shares.Of(Sample.Shipped()), "Really?"))));

    /// <summary>ExcelJS keeps the drop-down and the name of each cell by itself, and a million of them fill the memory.</summary>
    [Fact]
    public void Drop_downs_and_names_end_soon_after_the_rows()
    {
        var share = Shares.Of(Sample.Shipped());
        var text = WorkbookDescription.Of(Shares.Copy(share));

        Assert.DoesNotContain("1048576", text, StringComparison.Ordinal);
        Assert.Contains($"A2:A{share.Sent.Statements.Rows.Length + 1001}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_share_gives_the_same_bytes()
    {
        var first = Shares.Copy(Shares.Of(Sample.Shipped()));
        Thread.Sleep(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, Shares.Copy(Shares.Of(Sample.Shipped())));
    }

    [Fact]
    public void Nothing_of_the_columns_that_are_not_sent_is_anywhere_in_the_file()
    {
        var copy = Shares.Copy(Shares.Of(Sample.Of(["\"id\": \"S-1\", \"text\": \"Words.\", \"internalNotes\": \"between us\""])));

        Assert.All(Zip.Entries(copy), part => Assert.DoesNotContain("between us", Zip.Text(copy, part.Name), StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_look_like_a_formula_stay_words()
    {
        var copy = Shares.Copy(Shares.Of(Sample.Of(["\"id\": \"S-1\", \"speaker\": \"=1+1\", \"text\": \"+1 =SUM(A1)\", \"locator\": \"@now\", \"note\": \"-1\""])));

        Assert.All(Zip.Entries(copy), part => Assert.DoesNotContain("<f>", Zip.Text(copy, part.Name), StringComparison.Ordinal));
        Assert.Equal("=1+1", NewBook.Read(copy).Value.Statements.Rows[0][StatementColumns.Speaker]);
    }

    /// <summary>Readers less patient than Excel look for the parts from the folder of the one that names them.</summary>
    [Fact]
    public void Targets_of_relationships_are_relative()
    {
        var copy = Shares.Copy(Shares.Of(Sample.Shipped()));

        Assert.All(
            Zip.Entries(copy).Where(part => part.Name.EndsWith(".rels", StringComparison.Ordinal)),
            part => Assert.DoesNotContain("Target=\"/", Zip.Text(copy, part.Name), StringComparison.Ordinal));
    }
}
