using CsCheck;
using ReportKit.Datasets;
using ReportKit.Sheets;

namespace ReportKit.Checks.Tests;

/// <summary>Corrections made: all at once, none twice, and none in words that are not ours.</summary>
public sealed class CorrectedTests
{
    private static readonly Gen<string> Slips = Gen.OneOf("the ", "the ", "*the* ", "“the ", "the” ", "ice ", ", ", "^[the the] ", "[@a]", "\n", "  ", " .").Array[1, 12].Select(string.Concat);

    [Fact]
    public void Several_in_one_cell_are_all_made()
    {
        var corrected = Corrected.Of(Context("We saw the the ice and and the the lights."), _ => true, []);

        Assert.Equal("We saw the ice and the lights.", corrected.Dataset.Statements.Rows[0].Context);
        Assert.Equal(3, corrected.Made.Length);
        Assert.Equal("We saw the the ice and and the the lights.", corrected.Made[0].Before);
        Assert.Equal("We saw the ice and the lights.", corrected.Made[^1].After);
    }

    [Fact]
    public void Three_in_a_row_become_one() =>
        Assert.Equal("We saw the ice.", Corrected.Of(Context("We saw the the the ice."), _ => true, []).Dataset.Statements.Rows[0].Context);

    [Fact]
    public void Cells_that_are_kept_or_not_chosen_stay()
    {
        var dataset = Context("We saw the the ice.");

        Assert.Empty(Corrected.Of(dataset, _ => false, []).Made);
        Assert.Empty(Corrected.Of(dataset, _ => true, [new(StatementColumns.Sheet, 0, StatementColumns.Context)]).Made);
    }

    [Fact]
    public void What_a_published_report_printed_stays()
    {
        var dataset = Sample.Of(["\"context\": \"the the ice\""], section: "\"introduction\": \"the the ice\"", report: "\"subtitle\": \"the the ice\", \"status\": \"Published\"");

        Assert.Empty(Corrected.Of(dataset, _ => true, []).Made);
    }

    [Fact]
    public void Corrections_twice_are_the_same_as_once_and_no_quotation_changes() => Slips.Array[5].Sample(words =>
    {
        var dataset = Sample.Of([Row("Statement", words[0], words[1]), Row("Continuation", words[2], words[1]), Row("Narrative", words[3], words[4])], ["\"id\": \"a\", \"title\": \"Paper\""]);
        var once = Corrected.Of(dataset, _ => true, []);

        Assert.Empty(Corrected.Of(once.Dataset, _ => true, []).Made);
        Assert.Equal(Quoted(dataset), Quoted(once.Dataset));
    });

    private static string Row(string kind, string text, string context) => $"\"kind\": \"{kind}\", \"text\": {Sample.Quoted(text)}, \"context\": {Sample.Quoted(context)}";

    private static IEnumerable<string?> Quoted(Dataset dataset) => dataset.Statements.Rows.Take(2).Select(row => row.Words);

    private static Dataset Context(string words) => Sample.Of([$"\"id\": \"S-0001\", \"context\": {Sample.Quoted(words)}"]);
}
