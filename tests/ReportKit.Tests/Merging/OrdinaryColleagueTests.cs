using System.Collections.Immutable;
using CsCheck;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>
/// The other half of <see cref="HostileColleagueTests"/>: of what a person does to a few rows, whose IDs stay, all is taken and nothing asked,
/// however the rows are sorted and filtered; only of rows that are not there it may be asked whether they were meant to go.
/// </summary>
public sealed class OrdinaryColleagueTests
{
    /// <summary>Where more cells of a column change alike, that is asked, as programs do it.</summary>
    private const int MostOfAKind = 3;

    private static readonly Gen<(Dataset Mine, (Edit Do, int Row, int Other)[] Edits, Order Order, int Kept)> Cases = Gen.Select(
        RandomStatements.Of("", fewest: 4),
        Gen.Select(Gen.Int[0, (int)Edit.AddRow].Select(edit => (Edit)edit), Gen.Int[0, 23], Gen.Int[0, 23]).Array[1, 5],
        Gen.Int[0, (int)Order.ByDate].Select(order => (Order)order),
        Gen.Int[0, 9]);

    private enum Edit
    {
        ReplaceWord,
        AddWords,
        DropWord,
        FillIn,
        SetStatus,

        /// <summary>Of a row that lost both, and some of its words, it is asked whether it is that one: each row has one of them set.</summary>
        SetSpeakerOrDay,
        AddRow,
    }

    private enum Order
    {
        AsSent,
        Reversed,
        ByText,
        ByDate,
    }

    [Fact]
    public void All_that_a_person_edits_is_taken_and_nothing_asked() => Cases.Sample(
        test =>
        {
            var edited = Edited(test.Mine, test.Edits);
            var theirs = Filtered(Sorted(edited, test.Order), test.Kept);

            var outcome = Sheets.Merge(test.Mine, test.Mine, RandomStatements.Of(theirs));

            var left = test.Mine.Statements.Keys.Except(theirs.Select(KeyOf).OfType<string>()).ToHashSet();
            Assert.All(outcome.Open.SelectMany(open => open.Things), open => Assert.True(open.Column is null && left.Contains(open.Key), $"{open.Key} {open.Column?.Name} {open.Reason}"));
            Assert.Equal(Lines(theirs.Where(row => KeyOf(row) is not null)), Lines(outcome.Dataset.Statements.Rows.Take(test.Mine.Statements.Rows.Length).Where(row => !left.Contains(row.Id!)).Select(row => row.Cells)));
            Assert.Equal(Lines(theirs.Where(row => KeyOf(row) is null)), Lines(outcome.Added.Select(row => row.Row.Without(StatementColumns.Id))));
        },
        iter: Math.Max(Check.Iter, 300),
        print: test => string.Join('\n', [$"{string.Join(", ", test.Edits)} {test.Order} {test.Kept}", "mine:", .. Sheets.Lines(test.Mine), "theirs:", .. Sheets.Lines(RandomStatements.Of(Filtered(Sorted(Edited(test.Mine, test.Edits), test.Order), test.Kept)))]));

    private static List<RowCells> Edited(Dataset mine, (Edit Do, int Row, int Other)[] edits)
    {
        var rows = mine.Statements.Rows.Select(row => row.Cells).ToList();
        foreach (var (edit, at, other) in edits.GroupBy(edit => edit.Do).SelectMany(edits => edits.Take(MostOfAKind)))
        {
            if (edit == Edit.AddRow)
                rows.Insert(at % rows.Count, NewRow(rows[other % rows.Count], rows.Count));
            else
                rows[at % rows.Count] = Edited(rows[at % rows.Count], edit, other);
        }

        return rows;
    }

    private static RowCells Edited(RowCells row, Edit edit, int other)
    {
        var words = ((string)row[StatementColumns.Text]!).Split(' ').ToImmutableArray();
        return edit switch
        {
            Edit.ReplaceWord => row.With(StatementColumns.Text, string.Join(' ', words.SetItem(other % words.Length, "corrected"))),
            Edit.AddWords => row.With(StatementColumns.Text, string.Join(' ', words.Insert(other % words.Length, "as was said"))),
            Edit.DropWord => row.With(StatementColumns.Text, string.Join(' ', words.RemoveAt(other % words.Length))),
            Edit.FillIn => row.With(StatementColumns.Context, "The vote was at noon."),
            Edit.SetStatus => row.With(StatementColumns.Status, StatementStatus.Ready),
            Edit.SetSpeakerOrDay when KeyOf(row) is { } key && key[^1] % 2 == 0 => row.With(StatementColumns.Speaker, RandomStatements.Speakers[other % RandomStatements.Speakers.Length]),
            // In that year nobody spoke: a row with the speaker and the day of one that is not there may be what is left of that one.
            _ => row.With(StatementColumns.Date, (PartialDate)row[StatementColumns.Date]! with { Year = 2025, Day = 1 + other }),
        };
    }

    /// <summary>A statement of a speaker and a day that are there.</summary>
    private static RowCells NewRow(RowCells beside, int number) =>
        beside.Without(StatementColumns.Id).With(StatementColumns.Text, $"A quay of {number} metres would do for all ships of ours.");

    private static List<RowCells> Sorted(List<RowCells> rows, Order order) => order switch
    {
        Order.AsSent => rows,
        Order.Reversed => [.. Enumerable.Reverse(rows)],
        _ => [.. rows.OrderBy(row => row[order == Order.ByText ? StatementColumns.Text : (Column)StatementColumns.Date]!.ToString(), StringComparer.Ordinal)],
    };

    /// <summary>All rows, or in one of three files those of a part; what was added is there.</summary>
    private static List<RowCells> Filtered(List<RowCells> rows, int kept) =>
        kept > 2 ? rows : [.. rows.Where((row, at) => KeyOf(row) is null || at % 3 == kept)];

    private static string? KeyOf(RowCells row) => row[StatementColumns.Id] as string;

    private static IEnumerable<string> Lines(IEnumerable<RowCells> rows) => Sheets.Lines(RandomStatements.Of(rows)).Order(StringComparer.Ordinal);
}
