using CsCheck;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sharing;
using ReportKit.Sheets;

namespace ReportKit.Tests.Sharing;

/// <summary>A share written and read is the same share.</summary>
public sealed class ShareJsonTests
{
    private static readonly Gen<Share> Shares =
        from dataset in Invented.Dataset
        from columns in Gen.Bool.Array[StatementColumns.Sheet.Columns.Length]
        from recipient in Gen.OneOf(Gen.Const((string?)null), Invented.Text.Select(text => (string?)text))
        from comment in Invented.Text
        let sent = ShareSelection.Of(dataset, new ShareFilters(), [.. StatementColumns.Sheet.Columns.Where((_, at) => columns[at])])
        select Share.Made(new DateTime(2026, 3, 9, 14, 30, 0), recipient, "anna.xlsx", sent, ShareSelection.CommentsOn(sent, [new CellComment(SpeakerColumns.Sheet, "A0", SpeakerColumns.Kind, comment, "", 12)]));

    [Fact]
    public void Any_share_comes_back_from_its_json() => Shares.Sample(share =>
    {
        var json = ShareJson.Write(share);
        var read = ShareJson.Read(json, "share.json");

        Assert.Equal(json, ShareJson.Write(read));
        Assert.Equal((share.Id, share.For, share.File), (read.Id, read.For, read.File));
        Assert.Equal<CellComment>(share.Comments, read.Comments);
        foreach (var (sent, back) in share.Sent.Tables.Zip(read.Sent.Tables))
        {
            Assert.Equal(sent.AllRows, back.AllRows);
            Assert.Equal(sent.AllRows.Select(row => row.Line), back.AllRows.Select(row => row.Line));
            Assert.Equal(sent.Sheet.Columns.Select(column => ((WorksheetOrigin)sent.Origin).Letters[column]), sent.Sheet.Columns.Select(column => ((WorksheetOrigin)back.Origin).Letters[column]));
        }
    });

    [Fact]
    public void Json_is_one_line() => Shares.Sample(share => Assert.DoesNotContain('\n', ShareJson.Write(share)), iter: 20);

    [Fact]
    public void Id_is_when_it_was_made_and_what_it_holds()
    {
        var one = Made("Anna", new DateTime(2026, 3, 9, 14, 30, 0));
        var later = Made("Anna", new DateTime(2026, 3, 9, 14, 30, 1));
        var other = Made("Bela", new DateTime(2026, 3, 9, 14, 30, 0));

        Assert.Matches("^2026-03-09-143000-[0-9a-f]{8}$", one.Id);
        Assert.Equal(one.Id, Made("Anna", new DateTime(2026, 3, 9, 14, 30, 0)).Id);
        Assert.NotEqual(one.Id, other.Id);
        Assert.True(string.CompareOrdinal(one.Id, later.Id) < 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"share\": 1, \"file\": \"a.xlsx\", \"columns\": {}, \"comments\": [], \"rows\": {}}")]
    [InlineData("{\"share\": \"a\", \"file\": \"a.xlsx\", \"columns\": {\"statements\": [\"colour\"]}, \"comments\": [], \"rows\": {}}")]
    [InlineData("{\"share\": \"a\", \"file\": \"a.xlsx\", \"columns\": {\"stations\": []}, \"comments\": [], \"rows\": {}}")]
    [InlineData("{\"share\": \"a\", \"file\": \"a.xlsx\", \"columns\": {}, \"comments\": [1], \"rows\": {}}")]
    [InlineData("{\"share\": \"a\", \"file\": \"a.xlsx\", \"columns\": {}, \"comments\": [], \"rows\": []}")]
    [InlineData("{\"share\": \"a\", \"file\": \"a.xlsx\", \"columns\": {}, \"comments\": [], \"rows\": {}")]
    public void Text_that_is_no_share_is_refused_in_one_sentence(string text) =>
        Assert.Equal(
            "share.json does not say what was sent: it is damaged, or was made by another version of ReportKit.",
            Assert.Throws<UnusableFileException>(() => ShareJson.Read(text, "share.json")).Message);

    private static Share Made(string recipient, DateTime now) =>
        Share.Made(now, recipient, "a.xlsx", ShareSelection.Of(Dataset.Empty, new ShareFilters(), ShareSelection.UsualColumns), []);
}
