using ReportKit.Checks.Structural;

namespace ReportKit.Checks.Tests.Structural;

public sealed class RowOutOfPlaceTests
{
    [Fact]
    public void Row_that_is_printed_above_those_before_it_is_found() =>
        Assert.Equal(
            ["statements[2].date: The row has no date, and is printed above the rows before it, which have one. Fill in the date, or move the row above those that have one."],
            Of("""{"section": "s", "text": "A."}, {"section": "s", "date": "2025-03-07"}, {"section": "S", "text": "B."}"""));

    [Theory]
    [InlineData("""{"section": "s", "date": "2025-03-07"}, {"section": "s", "kind": "Continuation", "text": "B."}""")]
    [InlineData("""{"section": "s", "date": "2025-03-07"}, {"section": "t", "text": "B."}""")]
    [InlineData("""{"section": "t", "date": "2025-03-07"}, {"section": "t", "text": "B."}""")]
    public void Row_that_stays_where_it_is_is_fine(string rows) => Assert.Empty(Of(rows));

    private static string[] Of(string statements) => RunOf.Of<RowOutOfPlace>($$""" "sections": [{"key": "s", "dateHeadings": true}, {"key": "t"}], "statements": [{{statements}}] """);
}
