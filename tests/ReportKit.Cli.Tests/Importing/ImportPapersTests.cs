using System.Text.RegularExpressions;

namespace ReportKit.Cli.Tests.Importing;

/// <summary>The command on papers that were published: what it built itself, as Word and as PDF, and files that are none.</summary>
public sealed partial class ImportPapersTests : IDisposable
{
    private readonly Reportkit reportkit = new Reportkit().WithSample();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void A_paper_in_Word_comes_in_and_prints_the_same_words_again()
    {
        reportkit.Run("build", "sample.xlsx", "--no-layout", "--output", "paper.docx");

        Assert.Equal(ExitCodes.Done, reportkit.Run("import", "history.xlsx", "paper.docx").ExitCode);

        Assert.Equal(Words("paper.docx"), WordsOfImport());
    }

    [FactThatNeeds(Need.LibreOffice)]
    public void A_paper_as_PDF_comes_in_and_every_word_is_printed_again()
    {
        reportkit.Run("build", "sample.xlsx", "--no-layout", "--output", "paper.docx");
        OtherProgram.Output("soffice", $"-env:UserInstallation=file://{reportkit.File("profile")}", "--headless", "--convert-to", "pdf", "--outdir", reportkit.Folder, reportkit.File("paper.docx"));

        Assert.Equal(ExitCodes.Done, reportkit.Run("import", "history.xlsx", "paper.pdf").ExitCode);

        var again = WordsOfImport().CountBy(word => word).ToDictionary();
        Assert.All(Words("paper.docx").CountBy(word => word), word => Assert.InRange(again.GetValueOrDefault(word.Key), word.Value, int.MaxValue));
    }

    [Fact]
    public void The_same_paper_twice_adds_nothing()
    {
        reportkit.Run("build", "sample.xlsx", "--no-layout", "--output", "paper.docx");
        reportkit.Run("import", "history.xlsx", "paper.docx");
        var before = File.ReadAllBytes(reportkit.File("history.xlsx"));

        var again = reportkit.Run("import", "history.xlsx", "paper.docx");

        Assert.Equal("paper.docx: TR-002 is there already; nothing of it was added.\nNothing to add to history.xlsx.\n", again.Output);
        Assert.Equal(before, File.ReadAllBytes(reportkit.File("history.xlsx")));
    }

    [Theory]
    [InlineData("paper.docx", "PK\u0003\u0004cut short", "damaged or cut short")]
    [InlineData("paper.pdf", "%PDF-1.7\nnothing follows", "cannot be read")]
    [InlineData("paper.png", "\u0089PNG\r\n\u001A\n", "is a picture")]
    public void A_file_that_is_no_paper_is_named_in_one_sentence_and_nothing_is_written(string file, string bytes, string why)
    {
        File.WriteAllBytes(reportkit.File(file), [.. bytes.Select(letter => (byte)letter)]);

        var result = reportkit.Run("import", "history.xlsx", file);

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.StartsWith(file, result.Error, StringComparison.Ordinal);
        Assert.Contains(why, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(reportkit.File("history.xlsx")));
    }

    private string[] WordsOfImport()
    {
        Assert.Equal(ExitCodes.Done, reportkit.Run("build", "history.xlsx", "--report", "TR-002", "--no-layout", "--output", "again.docx").ExitCode);
        return Words("again.docx");
    }

    /// <summary>The words of the text and of the footnotes, sorted: the closing page has its lines in an order of its own.</summary>
    private string[] Words(string file)
    {
        var word = WordFile.Read(reportkit.File(file));
        var paragraphs = word.Body.Descendants(WordFile.W + "p").Concat(word.Footnotes.SelectMany(note => note.Elements(WordFile.W + "p")));
        return [.. paragraphs.SelectMany(paragraph => Word().Matches(WordFile.TextOf(paragraph)).Select(match => match.Value)).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
