using CsCheck;
using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>
/// Whatever colleagues and their programs do to the rows of a file, up to ten things at once: no statement is withdrawn or changed
/// without a person's word or a change of that very row, and nothing that was typed is lost.
/// </summary>
public sealed class HostileColleagueTests
{
    private static readonly Gen<Dataset> Master = RandomStatements.Of("");

    /// <summary>A workbook with the same IDs and other statements.</summary>
    private static readonly Gen<Dataset> OtherMaster = RandomStatements.Of("ed");

    private static readonly Gen<(HostileAct Do, int Row, int Other)[]> Acts =
        Gen.Select(Gen.Int[0, (int)HostileAct.ShiftDates].Select(act => (HostileAct)act), Gen.Int[0, 23], Gen.Int[0, 23]).Array[0, 10];

    private static readonly Gen<(Dataset Mine, Dataset Other, (HostileAct, int, int)[] Anna, (HostileAct, int, int)[] Ben, bool IsOfAnother, Record Record)> Cases =
        Gen.Select(Master, OtherMaster, Acts, Acts, Gen.Int[0, 5].Select(of => of == 0), Gen.Int[0, (int)Record.LiesInWords].Select(record => (Record)record));

    /// <summary>What is known of what was sent.</summary>
    private enum Record
    {
        Kept,

        /// <summary>Only the file itself says it.</summary>
        OfTheFile,

        /// <summary>Only the file itself says it, and it gives statements the texts of others.</summary>
        Lies,

        /// <summary>It gives them the speakers and days of others.</summary>
        LiesInCells,

        /// <summary>It gives them the IDs of others.</summary>
        LiesInIds,

        /// <summary>It has every second one only.</summary>
        Omits,

        /// <summary>Its texts are longer than those that were sent, or shorter.</summary>
        LiesInWords,
    }

    [Fact]
    public void Nothing_is_withdrawn_or_changed_unasked_and_nothing_typed_is_lost() => Cases.Sample(
        test =>
        {
            var (mine, sent) = (test.Mine, test.IsOfAnother ? test.Other : test.Mine);
            var (anna, ben) = (new HostileFile("anna", sent, test.Anna), new HostileFile("ben", mine, test.Ben));
            var returnedByAnna = new Returned(new Sender("Anna", "anna.xlsx"), sent, anna.ToDataset());
            var returnedByBen = new Returned(new Sender("Ben", "ben.xlsx"), Recorded(mine, test.Record), ben.ToDataset()) { CanWithdraw = test.Record == Record.Kept };

            var outcome = ThreeWayMerge.Of(mine, [returnedByAnna, returnedByBen]);

            AssertNothingElseIsChanged(mine, outcome);
            foreach (var (file, returned) in new[] { (anna, returnedByAnna), (ben, returnedByBen) })
            {
                var taken = outcome.Taken.Where(cell => cell.From == returned.From).ToList();
                Assert.False(test.IsOfAnother && file == anna && taken.Count > 0);
                AssertNoneIsWithdrawnUnasked(mine, file, returned, taken);
                AssertOnlyTheVeryRowIsChanged(mine, file, taken);
                AssertNothingTypedIsLost(file, outcome);
            }
        },
        iter: Math.Max(Check.Iter, 300),
        print: test => string.Join('\n', ["mine:", .. Sheets.Lines(test.Mine), $"anna {(test.IsOfAnother ? "of another" : "")}: {string.Join(", ", test.Anna)}", .. Sheets.Lines(new HostileFile("anna", test.IsOfAnother ? test.Other : test.Mine, test.Anna).ToDataset()), $"ben {test.Record}: {string.Join(", ", test.Ben)}", .. Sheets.Lines(new HostileFile("ben", test.Mine, test.Ben).ToDataset())]));

    private static Dataset Recorded(Dataset mine, Record record) => record switch
    {
        Record.Lies => WithCellsOfOthers(mine, StatementColumns.Text),
        Record.LiesInCells => WithCellsOfOthers(mine, StatementColumns.Speaker, StatementColumns.Date),
        Record.LiesInIds => WithCellsOfOthers(mine, StatementColumns.Id),
        Record.Omits => RandomStatements.Of(mine.Statements.Rows.Where((_, at) => at % 2 == 0).Select(row => row.Cells)),
        Record.LiesInWords => RandomStatements.Of(mine.Statements.Rows.Select((row, at) => row.With(StatementColumns.Text, at % 2 == 0 ? $"{row[StatementColumns.Text]} lantern" : ((string)row[StatementColumns.Text]!)[..^12]))),
        _ => mine,
    };

    private static Dataset WithCellsOfOthers(Dataset mine, params Column[] columns) =>
        RandomStatements.Of(mine.Statements.Rows.Select((row, at) => columns.Aggregate(row.Cells, (cells, column) => cells.WithCell(column, mine.Statements.Rows[(at + 1) % mine.Statements.Rows.Length][column]))));

    private static void AssertNothingElseIsChanged(Dataset mine, MergeOutcome outcome)
    {
        var expected = mine.Statements.Rows.Select(row => outcome.Taken.Where(cell => cell.Key == row.Id).Aggregate(row.Cells, (cells, taken) => cells.WithCell(taken.Column, taken.After)).Values);
        Assert.Equal(expected, outcome.Dataset.Statements.Rows.Take(mine.Statements.Rows.Length).Select(row => row.Cells.Values));
        Assert.Equal(mine.Statements.Rows.Length + outcome.Added.Length, outcome.Dataset.Statements.Rows.Length);
    }

    /// <summary>Where nobody set the row to Withdrawn, nothing of it came back in a file whose record somebody kept.</summary>
    private static void AssertNoneIsWithdrawnUnasked(Dataset mine, HostileFile file, Returned returned, List<TakenCell> taken)
    {
        var withdrawn = taken.Where(cell => cell.After is StatementStatus.Withdrawn).Select(cell => cell.Key).ToList();
        Assert.True(withdrawn.Count <= 3);
        Assert.True(withdrawn.Count == 0 || returned.CanWithdraw);
        Assert.All(withdrawn, key => Assert.NotEqual(StatementStatus.Published, mine.Statements.Find(key)!.Status));
        foreach (var key in withdrawn)
        {
            var isSet = file.Rows.Any(row => IsChanged(row, mine.Statements.Find(key)!, StatementColumns.Status, StatementStatus.Withdrawn));
            Assert.DoesNotContain(file.Rows, row => (isSet ? row.LooksLike(mine.Statements.Find(key)!) : row.HasAnyOf(mine.Statements.Find(key)!)) && row[StatementColumns.Status].Value is not StatementStatus.Withdrawn);
        }
    }

    private static void AssertOnlyTheVeryRowIsChanged(Dataset mine, HostileFile file, List<TakenCell> taken)
    {
        foreach (var cell in taken.Where(cell => cell.After is not StatementStatus.Withdrawn))
        {
            Assert.True(file.Rows.Any(row => IsChanged(row, mine.Statements.Find(cell.Key)!, cell.Column, cell.After)) || IsLikeAnyChange(mine, file, cell), $"{cell.Key} {cell.Column.Name} {cell.After}");
            Assert.False(cell.Column == StatementColumns.Text && (cell.After is null || mine.Statements.Rows.Any(row => Equals(row[StatementColumns.Text], cell.After))), $"{cell.Key} {cell.After}");
        }
    }

    /// <summary>Whether a row says this where it is that very row, or in what was sent as that very cell, or says most of it.</summary>
    private static bool IsChanged(HostileRow row, Statement mine, Column column, object? value) =>
        Equals(row[column].Value, value) && (row.Is(mine.Id!) || row.ReadsAs(mine) || row[column].Origin == mine.Id || (column == StatementColumns.Text && row.SaysMostOf(mine)));

    /// <summary>
    /// Whether a row has the ID and the words of this one, and beside them a value that no row was sent with, or no other change, and its words
    /// once in the file: nobody can tell that ID and words were filled down, and asking would be asking for every date that is corrected.
    /// </summary>
    private static bool IsLikeAnyChange(Dataset mine, HostileFile file, TakenCell cell)
    {
        var sent = mine.Statements.Find(cell.Key)!;
        var rows = file.Rows.Where(row => row.HasIdAndTextOf(sent) && Equals(row[cell.Column].Value, cell.After)).ToList();
        return cell.After is not null && rows.Exists(row => mine.Statements.Rows.All(other => !Equals(other[cell.Column], cell.After))
            || (row.HasOnlyChanged(cell.Column, sent) && file.Rows.Count(other => other.HoldsTextOf(sent)) == 1));
    }

    private static void AssertNothingTypedIsLost(HostileFile file, MergeOutcome outcome)
    {
        var kept = string.Join('\n', outcome.Dataset.Statements.Rows.SelectMany(row => row.Cells.Values).Concat(outcome.Open.SelectMany(Said)));
        var there = string.Join('\n', file.Rows.SelectMany(row => row.Cells).Select(cell => cell.Value));
        Assert.All(file.Typed.Where(word => there.Contains(word, StringComparison.Ordinal)), word => Assert.Contains(word, kept, StringComparison.Ordinal));
    }

    private static IEnumerable<object?> Said(UndecidedCell open) => open.Things.SelectMany(thing => new[] { thing.Theirs }.Concat(thing.Row?.Values ?? []));
}
