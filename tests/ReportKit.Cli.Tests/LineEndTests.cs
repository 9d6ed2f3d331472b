using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests;

/// <summary>A line break in a cell is a line break, in whichever form a program wrote it.</summary>
public sealed class LineEndTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("&#10;")]
    [InlineData("&#13;")]
    [InlineData("&#13;&#10;")]
    [InlineData("_x000D_")]
    [InlineData("_x000D_\n")]
    [InlineData("_x000A_")]
    public void Every_form_prints_alike(string lineEnd)
    {
        reportkit.With("""{"reports": [{"number": "GE-1", "title": "Title", "date": "2026-01-31"}], "sections": [{"key": "s", "report": "GE-1", "level": 1, "title": "Chapter BREAK one"}], "statements": [{"id": "S-1", "report": "GE-1", "section": "s", "text": "One. BREAK Two.", "note": "As heard."}]}""");
        File.WriteAllBytes(reportkit.File("statements.xlsx"), WithBreaks(File.ReadAllBytes(reportkit.File("statements.xlsx")), lineEnd));

        var result = reportkit.Run("build");

        Assert.Equal("", result.Error);
        var report = WordFile.Read(reportkit.File("GE-1.docx"));
        Assert.Equal(["“One.", "“Two.”"], report.Paragraphs("Statement").Select(WordFile.TextOf));
        Assert.Equal(["Chapter one"], report.Contents.Select(entry => entry.Heading));
    }

    private static byte[] WithBreaks(byte[] workbook, string lineEnd) => Zip.Entries(workbook)
        .Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal))
        .Aggregate(workbook, (changed, entry) => Zip.With(changed, entry.Name, text => Regex.Replace(text, " BREAK ", lineEnd)));
}
