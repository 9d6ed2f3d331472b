using ReportKit.Schema;
using ReportKit.Series;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>What was typed in a cell is kept beside what it is understood as: a report that was published before knows it by that.</summary>
public sealed class TypedCellTests
{
    private static readonly Column[] Columns = [StatementColumns.Kind, StatementColumns.Date, StatementColumns.Cite, StatementColumns.Language];

    [Theory]
    [InlineData("quote", "March 7, 2025", "x", "English")]
    [InlineData("narrative.", "6-10 March 2025", "FALSE", "EN-gb")]
    [InlineData("Narrative", "2025-03-07", "no", "fr")]
    public void Row_is_as_a_version_printed_it_that_kept_what_was_typed(params string[] typed)
    {
        var read = Book.Of(string.Join('|', Columns.Select(column => column.Name)), string.Join('|', typed)).Read().Value.Statements.Rows[0];

        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, read, Fingerprint.Of(StatementColumns.Sheet, AsTyped(typed))));
        Assert.Equal(["Language"], Fingerprint.Changed(StatementColumns.Sheet, read, Fingerprint.Of(StatementColumns.Sheet, AsTyped([.. typed[..3], "Ormathian"]))).Select(column => column.Name));
    }

    [Fact]
    public void Time_that_is_read_as_it_was_typed_is_no_other_than_the_one_that_was_shown()
    {
        var read = (Book.Of("ID|Locator", "S-1|<c s=\"1\"><v>0.05162037037037037</v></c>") with
        {
            Styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>",
        }).Read().Value.Statements.Rows[0];
        var shown = RowCells.Of(StatementColumns.Sheet, 0, (StatementColumns.Locator, "1:14"));

        Assert.Equal("1:14:20", read.Locator);
        Assert.Empty(Fingerprint.Changed(StatementColumns.Sheet, read, Fingerprint.Of(StatementColumns.Sheet, new Statement(shown))));
    }

    private static Statement AsTyped(string[] typed) =>
        new(RowCells.Of(StatementColumns.Sheet, 0, Columns.Zip(typed, (column, words) => (column, (object?)words))));
}
