using ReportKit.Excel.Authoring;
using ReportKit.Excel.Embedding;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Sharing;

namespace ReportKit.Excel.Tests.Sharing;

/// <summary>A copy that another program opened and saved still says what was sent, and nobody changed a cell of it.</summary>
public sealed class OtherProgramsTests : IDisposable
{
    private const string SaveAgain = """
        import sys, openpyxl
        openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
        """;

    private readonly TemporaryFolder folder = new();
    private readonly Share share = Shares.WithComments(Shares.Of(Sample.Shipped()), "Really?");
    private readonly string copy;

    public OtherProgramsTests()
    {
        copy = folder.File(share.File);
        File.WriteAllBytes(copy, Shares.Copy(share));
    }

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.LibreOffice)]
    public void LibreOffice()
    {
        var saved = OtherProgram.Convert(copy, "xlsx", Directory.CreateDirectory(folder.File("saved")).FullName);

        AssertUnchanged(saved);
        Assert.Empty(DatasetDifference.Between(share.Sent, WorkbookReader.Read(saved, new Progress<string>()).Value));
    }

    /// <summary>It drops bold and italic, which the merge knows.</summary>
    [FactThatNeeds(Need.OpenPyxl)]
    public void Openpyxl()
    {
        OtherProgram.Python(SaveAgain, copy, folder.File("saved.xlsx"));

        AssertUnchanged(folder.File("saved.xlsx"));
    }

    private void AssertUnchanged(string saved)
    {
        var theirs = WorkbookReader.Read(saved, new Progress<string>()).Value;
        var returned = new Returned(new Sender("Anna", share.File), share.Sent, theirs) { CommentsSent = share.Comments, Comments = WorkbookReader.ReadComments(saved, theirs) };
        var outcome = ThreeWayMerge.Of(share.Sent, [returned]);
        var comments = NewComments.Of(share.Comments, outcome, [returned]);

        Assert.Empty(outcome.Taken);
        Assert.Empty(outcome.Added);
        Assert.Empty(outcome.Open);
        Assert.Equal(share.Comments.Length, returned.Comments.Length);
        Assert.Empty(comments.Placed);
        Assert.Empty(comments.Unplaced);
        Assert.Equal(ShareJson.Write(share), EmbeddedText.Read(saved, ColleagueWorkbook.Kind));
    }
}
