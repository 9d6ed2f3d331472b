using ReportKit.Document;

namespace ReportKit.Word.Tests;

/// <summary>Other programs read the same headings, notes and links from a report as it says of itself.</summary>
public sealed class InteropTests : IDisposable
{
    private static readonly ReportDocument Report = Sample.Report(Sample.Shipped(), "TR-002").Document;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [FactThatNeeds(Need.Pandoc)]
    public void Pandoc_reads_the_same() => AssertSame(WhatIsRead.Of(Report), OtherReaders.Pandoc(File()));

    [FactThatNeeds(Need.PythonDocx)]
    public void Python_docx_reads_the_same() => AssertSame(WhatIsRead.Of(Report), OtherReaders.PythonDocx(File()));

    [FactThatNeeds(Need.LibreOffice)]
    public void LibreOffice_reads_the_same()
    {
        var read = OtherReaders.LibreOffice(File(), folder.Path);
        // It counts every paragraph with an outline level as a heading; date headings have one, for navigation.
        read.Headings.RemoveAll(heading => DateHeadings().Contains(heading));

        AssertSame(WhatIsRead.Of(Report), read);
    }

    private static HashSet<string> DateHeadings() => [.. Report.Body.OfType<DateHeading>().Select(date => $"{date.Level} {date.Text}")];

    private static void AssertSame(WhatIsRead expected, WhatIsRead read)
    {
        Assert.NotEmpty(expected.Notes);
        Assert.Equal(expected.Headings, read.Headings);
        Assert.Equal(expected.Notes, read.Notes);
        Assert.Equal(expected.Links, read.Links.Take(expected.Links.Count));
    }

    private string File() => Written.Document(Report, pages: null).WriteTo(folder, "report.docx");
}
