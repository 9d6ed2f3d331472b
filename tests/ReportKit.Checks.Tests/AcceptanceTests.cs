using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;

namespace ReportKit.Checks.Tests;

public sealed class AcceptanceTests
{
    private static readonly Dataset Slips = Sample.Of(["\"id\": \"S-0001\", \"context\": \"We saw the the ice.\""], ["\"id\": \"a\", \"title\": \"Paper\", \"url\": \"library\""]);

    [Fact]
    public void Accepted_finding_is_no_longer_open()
    {
        var result = Of(Accepted("RK301:S-0001", Slips));

        Assert.Equal("RK216", Codes(result.Findings));
        Assert.Equal("RK301", Codes(result.Accepted));
    }

    [Fact]
    public void Error_that_is_accepted_stops_no_report() =>
        Assert.Empty(Sample.Report(Changed(Accepted("RK216:a:url", Slips), StatementColumns.Text, "We agree.")).Obstacles);

    [Fact]
    public void Finding_comes_back_when_its_cell_changes()
    {
        var accepted = Accepted("RK301:S-0001:Context", Slips);

        Assert.Equal("RK301 RK216", Codes(Of(Changed(accepted, StatementColumns.Context, "We saw the the thick ice.")).Findings));
        Assert.Equal("RK216", Codes(Of(Changed(accepted, StatementColumns.Note, "Another cell.")).Findings));
    }

    [Fact]
    public void Finding_that_came_back_can_be_accepted_again()
    {
        var again = Accepted("RK301:S-0001", Changed(Accepted("RK301:S-0001", Slips), StatementColumns.Context, "We saw the the thick ice."));

        Assert.Equal("RK216", Codes(Of(again).Findings));
        Assert.Single(again.Accepted.Rows);
    }

    [Theory]
    [InlineData("Context")]
    [InlineData(null)]
    public void Row_that_a_person_adds_is_honoured_and_gets_its_mark_later(string? column)
    {
        var byHand = Slips.With(AcceptedColumns.Sheet, [Row("rk301", "s-0001", column)]);
        var marked = Acceptance.Marked(byHand, Of(byHand).Accepted);

        Assert.Equal("RK216", Codes(Of(byHand).Findings));
        Assert.Equal("RK216", Codes(Of(marked).Findings));
        Assert.Equal("RK301 RK216", Codes(Of(Changed(marked, StatementColumns.Context, "We saw the the thick ice.")).Findings));
    }

    [Theory]
    [InlineData("RK302", "S-0001", null)]
    [InlineData("RK301", "S-0002", null)]
    [InlineData("RK301", "S-0001", "Text")]
    [InlineData(null, null, null)]
    public void Row_that_means_another_finding_changes_nothing(string? code, string? key, string? column) =>
        Assert.Equal("RK301 RK216", Codes(Of(Slips.With(AcceptedColumns.Sheet, [Row(code, key, column)])).Findings));

    [Fact]
    public void Name_of_no_finding_accepts_nothing() =>
        Assert.Empty(Acceptance.Of(Slips, Of(Slips).Findings, "RK301:S-0001:Text", "", "", Sample.Day).Findings);

    private static Dataset Accepted(string name, Dataset dataset) => Acceptance.Of(dataset, Of(dataset).Findings, name, "As it was said.", "maren", Sample.Day).Dataset;

    private static CheckResult Of(Dataset dataset) => CheckResult.Of(new Outcome<Dataset>(dataset, []));

    private static string Codes(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(finding => finding.Code).Where(code => code is "RK301" or "RK216").Order(StringComparer.Ordinal).Reverse());

    private static Dataset Changed(Dataset dataset, Column column, string words) =>
        dataset.With(StatementColumns.Sheet, [dataset.Statements.Rows[0].Cells.WithCell(column, words)]);

    private static RowCells Row(string? code, string? key, string? column) =>
        RowCells.Of(AcceptedColumns.Sheet, 0, (AcceptedColumns.Code, code), (AcceptedColumns.Key, key), (AcceptedColumns.Column, column));
}
