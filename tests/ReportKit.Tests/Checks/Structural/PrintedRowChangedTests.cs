using ReportKit.Checks.Structural;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Series;

namespace ReportKit.Tests.Checks.Structural;

public sealed class PrintedRowChangedTests
{
    private const string Advice = "Undo that, or correct the report and publish it again (reportkit publish --report GE-1).";

    private static readonly Dataset Printed = Publish(Sample.Of(["\"id\": \"S-0001\", \"speaker\": \"Avaria\", \"text\": \"One.\"", "\"id\": \"S-0002\", \"text\": \"Two.\""]));

    [Fact]
    public void Rows_as_they_were_printed_are_fine() => Assert.Empty(Finding.Of<PrintedRowChanged>(Printed));

    [Fact]
    public void Each_cell_that_was_printed_otherwise_is_found() =>
        Assert.Equal(
            [
                $"statements[0].speaker: GE-1 was published with another Speaker. {Advice}",
                $"statements[0].text: GE-1 was published with another Text. {Advice}",
            ],
            Found(row => row.With(StatementColumns.Speaker, null).With(StatementColumns.Text, "One?").With(StatementColumns.Tags, "ice")));

    [Fact]
    public void Row_that_is_withdrawn_is_found() =>
        Assert.Equal([$"statements[0].status: GE-1 printed this row, which is withdrawn now. {Advice}"], Found(row => row.With(StatementColumns.Status, StatementStatus.Withdrawn).With(StatementColumns.Text, null)));

    [Theory]
    [InlineData("GE-2", "GE-2")]
    [InlineData(null, "no report")]
    public void Row_that_went_to_another_report_is_found(string? report, string named) =>
        Assert.Equal([$"statements[0].report: GE-1 printed this row, which belongs to {named} now. {Advice}"], Found(row => row.With(StatementColumns.Report, report)));

    [Fact]
    public void Row_that_is_gone_is_found() =>
        Assert.Equal(
            [$"published[0].id: GE-1 printed S-0001, which is no longer in the sheet Statements. {Advice}"],
            Finding.Of<PrintedRowChanged>(Printed.With(StatementColumns.Sheet, [Printed.Statements.Rows[1].Cells])));

    [Fact]
    public void Row_that_came_later_is_found() =>
        Assert.Equal(
            [$"statements[2].report: GE-1 was published without this row. {Advice}"],
            Finding.Of<PrintedRowChanged>(Printed.With(
                StatementColumns.Sheet,
                [
                    .. Printed.Statements.Rows.Select(row => row.Cells),
                    Printed.Statements.Rows[0].With(StatementColumns.Id, null) with { Line = 2 },
                    Printed.Statements.Rows[0].With(StatementColumns.Id, null).With(StatementColumns.Status, StatementStatus.Withdrawn) with { Line = 3 },
                ])));

    [Fact]
    public void Report_that_is_a_draft_again_may_change() =>
        Assert.Empty(Finding.Of<PrintedRowChanged>(Changed(Printed, row => row.With(StatementColumns.Text, "Others.")).With(
            ReportColumns.Sheet,
            [Printed.Reports.Rows[0].With(ReportColumns.Status, ReportStatus.Draft)])));

    [Fact]
    public void Report_that_was_never_marked_may_change() =>
        Assert.Empty(Finding.Of<PrintedRowChanged>(Printed.With(PublishedColumns.Sheet, [])));

    [Fact]
    public void Record_that_somebody_changed_is_no_fault()
    {
        var cells = Printed.Published.Rows[0].Cells;

        Assert.Empty(Finding.Of<PrintedRowChanged>(Printed.With(
            PublishedColumns.Sheet,
            [.. Printed.Published.Rows.Select(row => row.Cells), cells.With(PublishedColumns.Report, "GE-9"), cells.With(PublishedColumns.Id, null), cells.With(PublishedColumns.Fingerprint, null)])));
    }

    private static Dataset Publish(Dataset dataset) => Publication.Of(dataset, dataset.Reports.Rows[0], Sample.Day).Dataset;

    private static string[] Found(Func<Statement, RowCells> change) => Finding.Of<PrintedRowChanged>(Changed(Printed, change));

    private static Dataset Changed(Dataset dataset, Func<Statement, RowCells> change) =>
        dataset.With(StatementColumns.Sheet, [change(dataset.Statements.Rows[0]), .. dataset.Statements.Rows.Skip(1).Select(row => row.Cells)]);
}
