using ReportKit.Findings;

namespace ReportKit.Library.Tests;

public sealed class StatementWorkbookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("src", "ReportKit.Library", "README.md")]
    public void Readmes_show_lines_that_compile(params string[] readme)
    {
        var code = File.ReadAllLines(Repository.File("tests", "ReportKit.Library.Tests", "FiveLines.cs")).SkipWhile(line => line != "    {").Skip(1).TakeWhile(line => line != "    }").Select(line => line[8..]);

        Assert.Contains("```csharp\n" + string.Join('\n', code) + "\n```\n", File.ReadAllText(Repository.File(readme)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_of_the_sample_is_written()
    {
        var workbook = StatementWorkbook.Open(Repository.File("templates", "sample.xlsx"));

        var report = workbook.Build(folder.File("report.docx"));

        Assert.Empty(workbook.Findings);
        Assert.Equal(folder.File("report.docx"), report.Path);
        Assert.Equal((45, 62), (report.Statements, report.Footnotes));
        Assert.True(File.Exists(report.Path));
    }

    [Fact]
    public void Rows_and_json_are_those_of_the_workbook()
    {
        var workbook = StatementWorkbook.Open(Repository.File("templates", "sample.xlsx"));

        Assert.Contains($"\"id\": \"{workbook.Rows.Statements.Rows[0].Id}\"", workbook.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_that_there_is_not_is_refused_in_a_sentence()
    {
        var workbook = StatementWorkbook.Open(Repository.File("templates", "sample.xlsx"));

        var refusal = Assert.Throws<ReportNotMadeException>(() => workbook.Build(folder.File("report.docx"), "TR-009"));

        Assert.Contains("TR-009", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("report.docx")));
    }

    [Fact]
    public void File_that_is_none_is_refused_in_a_sentence()
    {
        File.WriteAllText(folder.File("notes.xlsx"), "Buy bread.");

        Assert.Matches(@"notes\.xlsx.*\.$", Assert.Throws<UnusableFileException>(() => StatementWorkbook.Open(folder.File("notes.xlsx"))).Message);
    }
}
