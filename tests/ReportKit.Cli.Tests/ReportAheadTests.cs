using ReportKit.Document;
using ReportKit.UseCases.Reports;

namespace ReportKit.Cli.Tests;

/// <summary>A report that is written while its rows are being checked.</summary>
public class ReportAheadTests
{
    private static readonly ReportDocument Document = Sample.Report(Sample.Of(["\"text\": \"We keep the lamps.\""])).Document;

    [Fact]
    public void It_is_copied_when_it_is_asked_for()
    {
        using var ahead = new ReportAhead();
        using var copy = new MemoryStream();
        ahead.Start(Document, (_, stream) =>
        {
            stream.Write([1, 2, 3]);
            return 7;
        });

        Assert.Equal(7, ahead.CopyTo(copy));
        Assert.Equal([1, 2, 3], copy.ToArray());
    }

    [Fact]
    public void There_is_none_where_none_was_started()
    {
        using var ahead = new ReportAhead();
        using var copy = new MemoryStream();

        Assert.Null(ahead.CopyTo(copy));
    }

    [Fact]
    public void What_its_writing_stumbled_over_is_told_when_it_is_asked_for_and_not_before()
    {
        using var ahead = new ReportAhead();
        using var copy = new MemoryStream();
        ahead.Start(Document, (_, _) => throw new IOException("The disk is full."));

        Assert.Equal("The disk is full.", Assert.Throws<IOException>(() => ahead.CopyTo(copy)).Message);
    }

    [Fact]
    public void One_that_nobody_asks_for_is_not_written_to_its_end()
    {
        using var begun = new ManualResetEventSlim();
        FileStream? file = null;
        using (var ahead = new ReportAhead())
        {
            ahead.Start(Document with { Body = WithoutEnd() }, (document, stream) =>
            {
                file = (FileStream)stream;
                begun.Set();
                return document.Body.Count();
            });
            Assert.True(begun.Wait(Limit.OfPatience));
        }

        Assert.False(File.Exists(file!.Name));
    }

    private static IEnumerable<Block> WithoutEnd()
    {
        while (true)
            yield return Document.Body.First();
    }
}
