using ClosedXML.Excel;

namespace ReportKit.Cli.Tests;

public sealed class ImportAndExportTests : IDisposable
{
    private readonly Reportkit reportkit = new();

    public void Dispose() => reportkit.Dispose();

    [Fact]
    public void Import_makes_the_workbook_and_counts_its_rows()
    {
        Write("data.json", """{"statements": [{"text": "One."}, {"text": "Two."}], "speakers": [{"name": "Avaria"}]}""");

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal("Made statements.xlsx: Statements 2, Speakers 1.\n", result.Output);
        Assert.Contains("\"id\": \"S-0002\"", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_of_several_files_unites_them_and_says_what_differs()
    {
        Write("a.json", """{"sources": [{"id": "x", "title": "One"}], "speakers": [{"name": "Avaria", "aliases": "AV"}], "statements": [{"id": "S-0007", "text": "Seven."}]}""");
        Write("b.json", """{"sources": [{"id": "X", "title": "Two"}], "speakers": [{"name": "Avaria", "aliases": "Land"}], "statements": [{"id": "S-0007", "text": "Seven."}, {"text": "Eight."}]}""");

        var result = reportkit.Run("import", "statements.xlsx", "a.json", "b.json");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Equal("b.json: sources[0].title  error    RK013  ID “X” is there already with another Title: “One” instead of “Two”. What is there is kept.\n", result.Error);
        Assert.Equal("Made statements.xlsx: Statements 2, Sources 1, Speakers 1.\n2 rows were there already, the same in every cell.\n", result.Output);
        var exported = Exported();
        Assert.Contains("\"aliases\": \"AV; Land\"", exported, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"S-0008\"", exported, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_reports_what_it_does_not_know_and_keeps_what_it_cannot_read()
    {
        Write("data.json", """{"statements": [{"speeker": "Avaria", "date": "the other day", "text": "Words."}], "statments": []}""");

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("There is no property “speeker” here. Did you mean “speaker”?", result.Error, StringComparison.Ordinal);
        Assert.Contains("There is no property “statments” here. Did you mean “statements”?", result.Error, StringComparison.Ordinal);
        Assert.Contains("“the other day” is no date.", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"date\": \"the other day\"", Exported(), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_leaves_a_file_that_is_no_workbook_as_it_is()
    {
        Write("data.json", """{"statements": [{"text": "One."}]}""");
        Write("statements.xlsx", "the work of years");

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Equal("statements.xlsx is not a workbook.\n", result.Error);
        Assert.Equal("the work of years", File.ReadAllText(reportkit.File("statements.xlsx")));
    }

    [Fact]
    public void Import_refuses_text_that_no_cell_can_hold()
    {
        Write("data.json", $$"""{"statements": [{"text": "{{new string('x', 32_768)}}"}]}""");

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("The Text has 32,768 characters; 32,767 is the limit.", result.Error, StringComparison.Ordinal);
        Assert.Equal(["data.json"], reportkit.Files());
    }

    [Fact]
    public void Text_that_no_cell_can_hold_is_named_where_it_stands()
    {
        reportkit.WithSample("statements.xlsx");
        Write("data.json", $$"""{"statements": [{"text": "Words."}, {"text": "{{new string('x', 32_768)}}"}]}""");

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.DataErrors, result.ExitCode);
        Assert.Contains("data.json: statements[1].text", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Statements!", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_of_a_workbook_without_statements_is_refused()
    {
        reportkit.WithSample("sample.xlsx");
        using (var book = new XLWorkbook(reportkit.File("sample.xlsx")))
        {
            book.Worksheet("Statements").Delete();
            book.SaveAs(reportkit.File("without.xlsx"));
        }

        var result = reportkit.Run("export", "without.xlsx");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.StartsWith("without.xlsx: There is no sheet “Statements”.", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(reportkit.File("without.json")));
    }

    [Theory]
    [InlineData("{\"statements\": [", "is not valid JSON: it is cut short.")]
    [InlineData("{\"statements\": [{\"text\": words}]}", "is not valid JSON: it breaks off at line 1")]
    [InlineData("words", "is not valid JSON")]
    [InlineData("[]", "is not interchange JSON")]
    public void Import_of_what_is_no_data_is_one_sentence(string text, string sentence)
    {
        Write("data.json", text);

        var result = reportkit.Run("import", "statements.xlsx", "data.json");

        Assert.Equal(ExitCodes.UnusableFile, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal("nothing.json does not exist.\n", reportkit.Run("import", "statements.xlsx", "nothing.json").Error);
    }

    [Fact]
    public void Export_gives_back_what_was_imported()
    {
        var sample = File.ReadAllText(Repository.File("src", "ReportKit.UseCases", "Workbooks", "sample.json"));
        reportkit.WithSample();

        var result = reportkit.Run("export", "sample.xlsx");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.StartsWith("Wrote sample.json: Reports 2, ", result.Output, StringComparison.Ordinal);
        Assert.Equal(sample, File.ReadAllText(reportkit.File("sample.json")));
    }

    [FactThatNeeds(Need.Shared)]
    public void Export_gives_back_a_published_paper_byte_for_byte()
    {
        var paper = Repository.SharedFile("data", "un-update-2021.json");

        Assert.Equal(ExitCodes.Done, reportkit.Run("import", "paper.xlsx", paper).ExitCode);
        Assert.Equal(ExitCodes.Done, reportkit.Run("export", "paper.xlsx", "--output", "back.json").ExitCode);

        Assert.Equal(File.ReadAllBytes(paper), File.ReadAllBytes(reportkit.File("back.json")));
    }

    private string Exported()
    {
        reportkit.Run("export", "statements.xlsx", "--output", "exported.json");
        return File.ReadAllText(reportkit.File("exported.json"));
    }

    private void Write(string name, string text) => File.WriteAllText(reportkit.File(name), text);
}
