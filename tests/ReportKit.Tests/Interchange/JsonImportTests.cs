using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Sheets;

namespace ReportKit.Tests.Interchange;

public sealed class JsonImportTests
{
    [Theory]
    [InlineData("{\"statement\": []}", "test.json: statement: There is no property “statement” here. Did you mean “statements”?")]
    [InlineData("{\"remarks\": {\"a\": [1]}}", "test.json: remarks: There is no property “remarks” here. It is left out.")]
    [InlineData("{\"statements\": [{\"speakr\": \"A\"}]}", "test.json: statements[0].speakr: There is no property “speakr” here. Did you mean “speaker”?")]
    [InlineData("{\"statements\": {}}", "test.json: statements: “statements” has to be an array.")]
    [InlineData("{\"settings\": []}", "test.json: settings: “settings” has to be an object.")]
    [InlineData("{\"statements\": [1]}", "test.json: statements[0]: A row has to be an object.")]
    [InlineData("{\"statements\": [{\"text\": [\"A\"]}]}", "test.json: statements[0].text: The value has to be text, a number, true or false.")]
    [InlineData("{\"statements\": [{\"text\": \"A\", \"text\": \"B\"}]}", "test.json: statements[0].text: The property stands twice in its row. The last one is kept.")]
    [InlineData("{\"statements\": [{\"date\": \"2021-12-14 or so\"}]}", "test.json: statements[0].date: “2021-12-14 or so” is no date. Type “14 December 2021” alone, if that is meant.")]
    [InlineData("{\"sources\": [{\"date\": \"2021-12-14/\"}]}", "test.json: sources[0].date: “2021-12-14/” is no date. Type “14 December 2021” alone, if that is meant.")]
    [InlineData("{\"sources\": [{\"kind\": \"Vidio\"}]}", "test.json: sources[0].kind: “Vidio” is not allowed in the column Kind. Did you mean “Video”?")]
    public void What_is_not_understood_is_reported_with_its_place(string json, string finding) =>
        Assert.Equal(finding, Assert.Single(JsonImport.Read(new StringReader(json), "test.json").Findings) is { } found ? $"{found.Place.Address}: {found.Text}" : "");

    [Theory]
    [InlineData("", "test.json is not valid JSON: it is cut short.")]
    [InlineData("{\"statements\": [{", "test.json is not valid JSON: it is cut short.")]
    [InlineData("{\"statements\": []} more", "test.json is not valid JSON: it breaks off at line 1, position 19.")]
    [InlineData("{\"statements\": []} {}", "test.json is not valid JSON: it breaks off at line 1, position 19.")]
    [InlineData("words", "test.json is not valid JSON.")]
    [InlineData("\"words\"", "test.json is not interchange JSON: it has to be an object with settings, reports, sections, statements, sources, speakers and abbreviations.")]
    public void File_that_is_no_interchange_json_is_refused_in_one_sentence(string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<UnusableFileException>(() => JsonImport.Read(new StringReader(json), "test.json")).Message);

    [Fact]
    public void More_rows_than_a_sheet_has_are_refused() => Assert.Equal(
        "test.json holds more speakers than a sheet of Excel has rows (1,048,575).",
        Assert.Throws<UnusableFileException>(() => JsonImport.Read(new StringReader($"{{\"speakers\": [{string.Join(',', Enumerable.Repeat("{}", 1_048_576))}]}}"), "test.json")).Message);

    [Fact]
    public void What_many_rows_say_is_held_once()
    {
        var dataset = Sample.Dataset("""{"statements": [{"speaker": "Avaria"}, {"speaker": "Avaria"}]}""");

        Assert.Same(dataset.Statements.Rows[0][StatementColumns.Speaker], dataset.Statements.Rows[1][StatementColumns.Speaker]);
    }

    [Fact]
    public void Object_nested_without_end_is_refused() =>
        Assert.Throws<UnusableFileException>(() => JsonImport.Read(new StringReader("{\"a\":" + new string('[', 100_000)), "test.json"));

    [Fact]
    public void Numbers_truth_values_and_line_ends_are_words_in_a_column_of_words()
    {
        var dataset = Sample.Dataset("""{/* a comment */ "statements": [{"text": 12, /* and one more */ "note": true, "context": "a\r\nb", "cite": "no"}]} // the end""");

        Assert.Equal(("12", "true", "a\nb", false), (dataset.Statements.Rows[0].Words, dataset.Statements.Rows[0].Note, dataset.Statements.Rows[0].Context, dataset.Statements.Rows[0].Cite));
    }

    [Fact]
    public void Null_and_blank_are_absent() =>
        Assert.Equal(Sample.Dataset("""{"statements": [{}]}""").Statements.Rows[0], Sample.Dataset("""{"statements": [{"text": null, "note": " ", "date": ""}]}""").Statements.Rows[0]);
}
