using System.Collections.Immutable;
using CsCheck;
using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Tests.Merging;

/// <summary>
/// Whatever colleagues and their programs do to the rows of a file, up to three things at once: no statement is withdrawn or changed
/// without a person's word or a change of that very row, and nothing that was typed is lost.
/// </summary>
public sealed class HostileColleagueTests
{
    private static readonly string[] Vocabulary =
    [
        "harbour", "lantern", "treaty", "council", "regret", "welcome", "propose", "article", "paragraph", "delegation", "draft", "islands",
        "fishing", "register", "light", "keepers", "levy", "voyage", "insist", "defer", "protocol", "annex", "beacon", "reef", "tide",
        "survey", "chart", "pilot", "cargo", "quarter", "session", "chair", "thank", "oppose", "delete", "restore", "wording", "bracket",
    ];

    private static readonly string[] Speakers = ["Avaria", "Belmar", "Corland"];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1].Array[8, 14].Select(words => string.Join(' ', words.Select(at => Vocabulary[at])));

    private static readonly Gen<Dataset> Master = MasterOf("");

    /// <summary>A workbook with the same IDs and other statements.</summary>
    private static readonly Gen<Dataset> OtherMaster = MasterOf("ed");

    private static readonly Gen<(Act Do, int Row, int Other)[]> Acts = Gen.Select(Gen.Int[0, (int)Act.ShiftDates].Select(act => (Act)act), Gen.Int[0, 23], Gen.Int[0, 23]).Array[0, 3];

    private static readonly Gen<(Dataset Mine, Dataset Other, (Act, int, int)[] Anna, (Act, int, int)[] Ben, bool Lies, bool IsOfAnother)> Cases =
        Gen.Select(Master, OtherMaster, Acts, Acts, Gen.Bool, Gen.Int[0, 5]).Select(all => (all.Item1, all.Item2, all.Item3, all.Item4, all.Item5, all.Item6 == 0));

    private enum Act
    {
        ClearId,
        ClearIds,
        RetypeId,
        TakeIdOfAnother,
        Double,
        CopyAllTwice,
        FillIdsDown,
        SortIds,
        SortTexts,
        Reverse,
        Filter,
        Delete,
        ClearRow,
        ClearText,
        Merge,
        EditText,
        RewriteText,
        EditSpeaker,
        AddRow,
        AddContext,
        PasteText,
        Withdraw,
        AddBareId,
        ShiftDates,
    }

    [Fact]
    public void Nothing_is_withdrawn_or_changed_unasked_and_nothing_typed_is_lost() => Cases.Sample(
        test =>
        {
            var anna = new File(new Sender("Anna", "anna.xlsx"), test.IsOfAnother ? test.Other : test.Mine, "anna", test.Anna) { IsOfAnother = test.IsOfAnother };
            var ben = new File(new Sender("Ben", "ben.xlsx"), test.Mine, "ben", test.Ben) { Lies = test.Lies };

            var outcome = ThreeWayMerge.Of(test.Mine, [anna.Returned(), ben.Returned()]);

            foreach (var file in new[] { anna, ben })
            {
                AssertNoneWithdrawnUnasked(test.Mine, file, outcome);
                AssertOnlyTheVeryRowIsChanged(file, outcome);
                AssertNothingTypedIsLost(file, outcome);
            }
        },
        iter: 2_000);

    private static Gen<Dataset> MasterOf(string ending) => Gen.Select(Words, Gen.Int[0, 2], Gen.Int[1, 28], Gen.Int[0, 3]).Array[1, 24].Select(rows => Of(rows.Select((row, at) => Row(
        $"S-{at + 1:0000}",
        (StatementColumns.Text, $"{row.Item1.Replace(" ", ending + " ", StringComparison.Ordinal)}{ending} {Ordinal(at)}{ending}"),
        (StatementColumns.Speaker, Speakers[row.Item2]),
        (StatementColumns.Date, new PartialDate(2026, 1 + (at % 12), row.Item3)),
        (StatementColumns.Section, "c1"),
        (StatementColumns.Status, row.Item4 == 0 ? StatementStatus.Published : StatementStatus.Draft)))));

    private static void AssertNoneWithdrawnUnasked(Dataset mine, File file, MergeOutcome outcome)
    {
        var withdrawn = outcome.Taken.Where(cell => cell.From == file.From && cell.After is StatementStatus.Withdrawn).Select(cell => cell.Key).ToList();
        Assert.True(withdrawn.Count <= 3);
        Assert.True(withdrawn.Count == 0 || !(file.Lies || file.IsOfAnother));
        Assert.All(withdrawn, key => Assert.NotEqual(StatementStatus.Published, mine.Statements.Find(key)!.Status));
        Assert.All(withdrawn, key => Assert.DoesNotContain(file.Rows, row => row.Origins.Contains(key) && row.Cells.Values[StatementColumns.Status.Index] is not StatementStatus.Withdrawn));
    }

    private static void AssertOnlyTheVeryRowIsChanged(File file, MergeOutcome outcome)
    {
        foreach (var cell in outcome.Taken.Where(cell => cell.From == file.From && cell.After is not StatementStatus.Withdrawn))
        {
            Assert.False(file.IsOfAnother);
            Assert.DoesNotContain(file.Sent, row => cell.Column == StatementColumns.Text && Equals(row[StatementColumns.Text], cell.After));
            Assert.True(file.Rows.Exists(row => row.Origins.Contains(cell.Key) && Equals(row.Cells.Values[cell.Column.Index], cell.After)), $"{cell.Key} {cell.Column.Name} {cell.After}");
        }
    }

    private static void AssertNothingTypedIsLost(File file, MergeOutcome outcome)
    {
        var kept = string.Join('\n', outcome.Dataset.Statements.Rows.SelectMany(row => row.Cells.Values).Concat(outcome.Taken.Select(cell => cell.After)).Concat(outcome.Open.SelectMany(Said)));
        var there = string.Join('\n', file.Rows.SelectMany(row => row.Cells.Values));
        Assert.All(file.Typed.Where(word => there.Contains(word, StringComparison.Ordinal)), word => Assert.Contains(word, kept, StringComparison.Ordinal));
    }

    private static IEnumerable<object?> Said(OpenCell open) => open.Things.SelectMany(thing => new[] { thing.Theirs }.Concat(thing.Row?.Values ?? []));

    private static string Ordinal(int at) => $"statement{(char)('a' + at)}";

    private static RowCells Row(string? id, params (Column Column, object Value)[] cells)
    {
        var values = new object?[StatementColumns.Sheet.Columns.Length];
        values[StatementColumns.Id.Index] = id;
        foreach (var (column, value) in cells)
            values[column.Index] = value;
        return new RowCells(0, values);
    }

    private static Dataset Of(IEnumerable<RowCells> rows) => Dataset.Empty.With(StatementColumns.Sheet, [.. rows.Select((row, line) => row with { Line = line + 2 })]);

    /// <summary>A file, of which it is known which row each of its rows was.</summary>
    private sealed class File
    {
        private readonly Dataset sent;
        private readonly string name;

        public File(Sender from, Dataset sent, string name, (Act Do, int Row, int Other)[] acts)
        {
            From = from;
            this.sent = sent;
            this.name = name;
            Rows = [.. sent.Statements.Rows.Select(row => (ImmutableArray.Create(row.Id!), row.Cells))];
            foreach (var (act, row, other) in acts)
                Do(act, row, other);
            // A row without a single cell is none in a workbook: it was deleted.
            Rows.RemoveAll(row => Array.TrueForAll(row.Cells.Values, value => value is null));
            // And one in which not a single cell is left as it was sent is another row, typed where it had stood.
            Rows = Rows.ConvertAll(row => (row.Origins.RemoveAll(origin => !HasAnyOf(row.Cells, sent.Statements.Find(origin)!)), row.Cells));
        }

        public Sender From { get; }

        public IEnumerable<Statement> Sent => sent.Statements.Rows;

        /// <summary>Whether its record claims that all was sent, and only the file says so.</summary>
        public bool Lies { get; init; }

        public bool IsOfAnother { get; init; }

        /// <summary>The rows, each with the rows that it was; where a column is sorted by itself, it is two.</summary>
        public List<(ImmutableArray<string> Origins, RowCells Cells)> Rows { get; private set; }

        public List<string> Typed { get; } = [];

        public Returned Returned() => new(From, sent, Of(Rows.Select(row => row.Cells))) { CanWithdraw = !Lies };

        private static bool HasAnyOf(RowCells row, Row sent) => StatementColumns.Sheet.Columns.Any(column => sent[column] is not null && Equals(sent[column], row.Values[column.Index]));

        private void Do(Act act, int at, int other)
        {
            if (act == Act.AddBareId)
                Rows.Add(([], Row($"S-8{other:000}")));
            if (act == Act.AddRow)
                Rows.Insert(at % (Rows.Count + 1), ([], Row(null, (StatementColumns.Text, Type("entirely new words of their own")), (StatementColumns.Speaker, "Dunmere"))));
            if (Rows.Count == 0)
                return;
            (at, other) = (at % Rows.Count, other % Rows.Count);
            if (act <= Act.SortTexts)
                DoToIds(act, at, other);
            else if (act <= Act.Merge)
                DoToRows(act, at, other);
            else
                Edit(act, at);
        }

        private void DoToIds(Act act, int at, int other)
        {
            var ids = Rows.ConvertAll(row => row.Cells.Values[StatementColumns.Id.Index]);
            switch (act)
            {
                case Act.ClearId:
                    Set(at, StatementColumns.Id, null);
                    break;
                case Act.ClearIds:
                    Each((row, _) => Set(row, StatementColumns.Id, null));
                    break;
                case Act.RetypeId:
                    Set(at, StatementColumns.Id, $"S-9{other:000}");
                    break;
                case Act.TakeIdOfAnother:
                    Set(at, StatementColumns.Id, ids[other]);
                    break;
                case Act.Double:
                    Rows.Insert(other, Rows[at]);
                    break;
                case Act.CopyAllTwice:
                    Rows.AddRange(Rows.Count < 60 ? [.. Rows] : []);
                    break;
                case Act.FillIdsDown:
                    Each((row, _) => Set(row, StatementColumns.Id, row > at ? ids[at] : ids[row]));
                    break;
                case Act.SortIds:
                    var sorted = ids.OrderDescending().ToList();
                    Each((row, _) => Set(row, StatementColumns.Id, sorted[row]));
                    break;
                default:
                    var texts = Rows.Select(row => (row.Origins, Text: row.Cells.Values[StatementColumns.Text.Index])).OrderBy(row => row.Text as string, StringComparer.Ordinal).ToList();
                    Each((row, cells) => Rows[row] = (Rows[row].Origins.AddRange(texts[row].Origins), cells.With(StatementColumns.Text, texts[row].Text)));
                    break;
            }
        }

        private void DoToRows(Act act, int at, int other)
        {
            switch (act)
            {
                case Act.Reverse:
                    Rows.Reverse();
                    break;
                case Act.Filter:
                    Rows = [.. Rows.Where((_, row) => row % 5 == at % 5)];
                    break;
                case Act.Delete:
                    Rows.RemoveAt(at);
                    break;
                case Act.ClearRow:
                    Rows[at] = (Rows[at].Origins, Row(Rows[at].Cells.Values[StatementColumns.Id.Index] as string));
                    break;
                case Act.ClearText:
                    Set(at, StatementColumns.Text, null);
                    ForgetText(at);
                    break;
                default:
                    for (var row = Math.Min(at, other) + 1; row <= Math.Max(at, other); row++)
                        Set(row, StatementColumns.Section, null);
                    break;
            }
        }

        private void Edit(Act act, int at)
        {
            var text = Rows[at].Cells.Values[StatementColumns.Text.Index] as string ?? "";
            switch (act)
            {
                case Act.EditText:
                    Set(at, StatementColumns.Text, Type(text));
                    break;
                case Act.RewriteText:
                    Set(at, StatementColumns.Text, Type("no word as it was before this"));
                    ForgetText(at);
                    break;
                case Act.EditSpeaker:
                    Set(at, StatementColumns.Speaker, Type(""));
                    break;
                case Act.AddContext:
                    Set(at, StatementColumns.Context, Type("the beacon stands on the reef since the last survey of the council"));
                    break;
                case Act.PasteText:
                    var next = Rows[(at + 1) % Rows.Count];
                    Rows[at] = (Rows[at].Origins.AddRange(next.Origins), Rows[at].Cells.With(StatementColumns.Text, next.Cells.Values[StatementColumns.Text.Index]));
                    break;
                case Act.Withdraw:
                    Set(at, StatementColumns.Status, StatementStatus.Withdrawn);
                    break;
                case Act.ShiftDates:
                    Each((row, cells) => Set(row, StatementColumns.Date, cells.Values[StatementColumns.Date.Index] is PartialDate { Day: > 1 } date ? date with { Day = date.Day - 1 } : null));
                    break;
            }
        }

        /// <summary>Words with one among them that nobody else types.</summary>
        private string Type(string words)
        {
            Typed.Add($"{name}typed{Typed.Count}x");
            return $"{words} {Typed[^1]}".Trim();
        }

        /// <summary>A text that is gone no longer makes the row another; the other cells are still its own.</summary>
        private void ForgetText(int at) => Rows[at] = (Rows[at].Origins.IsEmpty ? [] : [Rows[at].Origins[0]], Rows[at].Cells);

        private void Set(int at, Column column, object? value) => Rows[at] = (Rows[at].Origins, Rows[at].Cells.With(column, value));

        private void Each(Action<int, RowCells> change)
        {
            for (var row = 0; row < Rows.Count; row++)
                change(row, Rows[row].Cells);
        }
    }
}
