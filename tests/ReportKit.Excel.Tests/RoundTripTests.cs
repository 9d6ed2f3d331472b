using System.Collections.Immutable;
using CsCheck;
using ReportKit.Checks;
using ReportKit.Checks.Structural.Cells;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Worksheets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Tests;

/// <summary>What goes into a workbook comes out of it, whatever it is.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters)),
        Gen.Const(" "),
        Gen.OneOf("\n", "\t", "  ", "=1+1", "+", "-", "@", "'", "\"", "<", "&", ">", "]]>", "&#10;", "😀", "e\u0301", "é", "ﬁ", "\u00A0", "\u2028", "\u200F", "東京", "سلام", "\u0001", "\u000B", "\uD800", "\uDC00", "\uFFFE"),
        Gen.OneOf("_x000D_", "_x0041", "_x", "_x005F_", "_X0041_", "x0041_", "_", "\\", "*", "**", "^", "[", "]", "[...]", "^[", "[@a]", "(", ")", "*b*", "**b**", "2^nd^", "https://example.org/a_b"));

    /// <summary>Words of any kind; a cell of nothing but space is a blank one.</summary>
    private static readonly Gen<string> Words = Piece.Array[1, 12].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.DateTime[new DateTime(1, 1, 1), new DateTime(9999, 12, 31)].Select(PartialDate.From),
        Gen.DateTime[new DateTime(1899, 12, 25), new DateTime(1900, 3, 5)].Select(PartialDate.From),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], (year, month) => new PartialDate(year, month)));

    [Fact]
    public void Rows_of_every_kind_of_cell_come_back() => Datasets().Sample(dataset =>
    {
        var read = NewBook.Read(NewBook.Of(dataset));

        NewBook.AssertSame(dataset, read.Value);
        Assert.All(read.Findings, finding => Assert.Contains(finding.Code, (string[])["RK021", "RK022"]));
    }, iter: 60);

    [Fact]
    public void Rows_that_are_added_to_a_workbook_come_back_after_those_that_are_there() => Gen.Select(Datasets(), Datasets()).Sample(
        (there, more) =>
        {
            var written = NewBook.Of(there);
            var read = NewBook.Read(written).Value;
            var both = MasterWorkbook.Sheets.Aggregate(read, (all, sheet) => all.With(sheet, [.. all[sheet].AllRows.Concat(more[sheet].AllRows).Select(row => row.Cells)]));
            using var workbook = WorkbookFile.Open(new MemoryStream(written), "book.xlsx");
            using var grown = new MemoryStream();
            WorkbookPatch.Write(workbook, SheetEdits.Between(read, both), grown);

            NewBook.AssertSame(both, NewBook.Read(grown.ToArray()).Value);
        },
        iter: 20);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("_x000D_")]
    [InlineData("_x0041_x0042_")]
    [InlineData("_x0041\u0001")]
    [InlineData(" at the start and the end ")]
    [InlineData("\n\nlines\n")]
    [InlineData("😀 é 東京 سلام")]
    [InlineData("2023-03-07")]
    [InlineData("0012")]
    [InlineData("1e5")]
    [InlineData("TRUE")]
    [InlineData("#N/A")]
    [InlineData("*so* it **is**")]
    public void Words_that_programs_like_to_change_stay_as_they_are(string text)
    {
        var dataset = Of(StatementColumns.Locator, text);

        NewBook.AssertSame(dataset, NewBook.Read(NewBook.Of(dataset)).Value);
    }

    [Fact]
    public void Longest_text_of_a_cell_comes_back()
    {
        var dataset = Of(StatementColumns.Text, string.Concat(Enumerable.Repeat("_x000D_ é😀&\n ", 3000))[..TooLong.LongestCell]);

        NewBook.AssertSame(dataset, NewBook.Read(NewBook.Of(dataset)).Value);
    }

    [Theory]
    [InlineData('\u0001', "Character 3 is a control character (U+0001) that cannot be printed.")]
    [InlineData('\uD800', "Character 3 is a control character (U+D800) that cannot be printed.")]
    [InlineData('\uFFFF', "Character 3 is a control character (U+FFFF) that cannot be printed.")]
    public void Control_characters_come_back_and_are_reported(char control, string message)
    {
        var read = NewBook.Read(NewBook.Of(Of(StatementColumns.Text, $"ab{control} cd"))).Value;

        var finding = Assert.Single(RuleRun.Of(read), finding => finding.Code == "RK214");
        Assert.Equal(($"Statements!{NewBook.Cell(StatementColumns.Text, 2)}", message), (finding.Place.Address, finding.Message));
    }

    private static Dataset Of(Column column, object value) =>
        DatasetBuilder.Build(sheet => (new JsonOrigin(), sheet == StatementColumns.Sheet ? [RowCells.Of(sheet, 0, (column, value))] : []));

    private static Gen<Dataset> Datasets() =>
        InOrder(MasterWorkbook.Sheets.Select(Rows)).Select(rows => DatasetBuilder.Build(sheet => (new JsonOrigin(), rows[MasterWorkbook.Sheets.IndexOf(sheet)])));

    private static Gen<RowCells[]> Rows(Sheet sheet) =>
        InOrder(sheet.Columns.Select(Cell))
            .Where(values => values.Any(value => value is not null))
            .Select(values => RowCells.Of(sheet, 0, sheet.Columns.Zip(values)))
            .Array[0, 6];

    private static Gen<ImmutableList<T>> InOrder<T>(IEnumerable<Gen<T>> all) =>
        all.Aggregate(Gen.Const(ImmutableList<T>.Empty), (before, next) => Gen.Select(before, next, (list, item) => list.Add(item)));

    private static Gen<object?> Cell(Column column) => Gen.Frequency(
        (1, Gen.Const((object?)null)),
        (3, Value(column.Kind)));

    private static Gen<object?> Value(ColumnKind kind) => kind switch
    {
        DateKind => Gen.OneOf(Dates.Select(date => (object?)date), Gen.OneOf<object?>(new Unreadable("the other day"), new Unreadable("7/3/2023"))),
        DateSpanKind => Gen.OneOf(
            Dates.Select(date => (object?)new DateSpan(date)),
            Gen.Select(Dates, Dates, (one, other) => (object?)(one <= other ? new DateSpan(one, other) : new DateSpan(other, one)))),
        LanguageKind => Gen.OneOf<object?>("fr", "zh-Hans", "that of the sea"),
        AddressKind => Words.Select(text => (object?)text.Trim()),
        { Allowed.Count: > 0 } => Gen.OneOf<object?>([.. kind.Allowed.Append("whatever").Select(kind.Parse)]),
        _ => Words.Select(text => (object?)text),
    };
}
