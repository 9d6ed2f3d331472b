using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>Other programs read the same headings, notes and links from a report as it says of itself.</summary>
public sealed class InteropTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.Pandoc)]
    public void Pandoc_reads_the_same() => AssertSame(Shipped(), OtherReaders.Pandoc);

    [FactThatNeeds(Need.Pandoc, Need.Shared)]
    public void Pandoc_reads_the_same_from_a_published_paper() => AssertSame(Paper(), OtherReaders.Pandoc);

    [FactThatNeeds(Need.PythonDocx)]
    public void Python_docx_reads_the_same() => AssertSame(Shipped(), OtherReaders.PythonDocx);

    [FactThatNeeds(Need.PythonDocx, Need.Shared)]
    public void Python_docx_reads_the_same_from_a_published_paper() => AssertSame(Paper(), OtherReaders.PythonDocx);

    [FactThatNeeds(Need.LibreOffice)]
    public void LibreOffice_reads_the_same() => AssertSame(Shipped(), file => OtherReaders.LibreOffice(file, folder.Path, Shipped()));

    [FactThatNeeds(Need.LibreOffice, Need.Shared)]
    public void LibreOffice_reads_the_same_from_a_published_paper() => AssertSame(Paper(), file => OtherReaders.LibreOffice(file, folder.Path, Paper()));

    private static ReportDocument Shipped() => Sample.Report(Sample.Shipped(), "TR-002").Document;

    private static ReportDocument Paper() => Sample.Report(Written.Paper(), Written.Paper().Reports.Rows.Single().Number).Document;

    private void AssertSame(ReportDocument report, Func<string, WhatIsRead> reader)
    {
        var expected = WhatIsRead.Of(report);
        var read = reader(Written.Document(report, pages: null).WriteTo(folder, "report.docx"));

        Assert.NotEmpty(expected.Notes);
        Assert.Equal(expected.Headings, read.Headings);
        Assert.Equal(expected.Notes, read.Notes);
        // The links of the closing page come last.
        Assert.Equal(expected.Links, read.Links.Take(expected.Links.Count));
    }
}
