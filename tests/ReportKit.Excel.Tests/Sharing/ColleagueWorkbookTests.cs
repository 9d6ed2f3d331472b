using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sharing;

namespace ReportKit.Excel.Tests.Sharing;

public sealed class ColleagueWorkbookTests
{
    private static readonly Gen<Share> Shares =
        from dataset in Invented.Dataset
        from columns in Gen.Bool.Array[StatementColumns.Sheet.Columns.Length]
        let sent = ShareSelection.Of(dataset, new ShareFilters(), [.. StatementColumns.Sheet.Columns.Where(column => columns[column.Index])])
        select Share.Made(new DateTime(2026, 3, 9), "Anna", "anna.xlsx", sent, []);

    [Fact]
    public void What_is_read_from_the_copy_is_what_was_sent() => Shares.Sample(share =>
    {
        using var folder = new TemporaryFolder();
        var file = Written(share, folder);

        var read = WorkbookReader.Read(file, new Progress<string>()).Value;

        NewBook.AssertSame(share.Sent, read);
        foreach (var (sent, back) in share.Sent.Tables.Zip(read.Tables))
        {
            Assert.Equal<Column>(sent.Columns, back.Columns);
            Assert.Equal(sent.AllRows.Select(row => row.Line), back.AllRows.Select(row => row.Line));
        }

        Assert.Empty(DatasetDifference.Between(share.Sent, read));
        Assert.Equal(ShareJson.Write(share), EmbeddedText.Read(file, ColleagueWorkbook.Kind));
    }, iter: 30);

    [Fact]
    public void Copy_is_valid()
    {
        using var folder = new TemporaryFolder();
        using var workbook = SpreadsheetDocument.Open(Written(OfSample(), folder), isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static Share OfSample() =>
        Share.Made(new DateTime(2026, 3, 9), "Anna", "anna.xlsx", ShareSelection.Of(Sample.Shipped(), new ShareFilters(), ShareSelection.UsualColumns), []);

    private static string Written(Share share, TemporaryFolder folder)
    {
        using var stream = File.Create(folder.File(share.File));
        ColleagueWorkbook.Write(share, ShareJson.Write(share), stream);
        return folder.File(share.File);
    }
}
