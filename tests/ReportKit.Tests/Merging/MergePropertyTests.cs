using System.Collections.Immutable;
using CsCheck;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>What holds for every merge, whatever anybody did to the sheets.</summary>
public sealed class MergePropertyTests
{
    private static readonly ImmutableArray<Column> Edited = [StatementColumns.Text, StatementColumns.Context, StatementColumns.Date, StatementColumns.Speaker];

    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("one two"), Gen.Const("é"), Gen.Const("x\ny"));

    private static readonly Gen<(int Do, int Row, int Column, string Words, int Day)> Deed =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 7], Gen.Int[0, 3], Words, Gen.Int[1, 3]);

    private static readonly Gen<Dataset> Sent = Gen.Select(Words, Words, Gen.Int[1, 3]).Array[0, 6].Select(rows =>
        Of(rows.Select((row, line) => Row(line, $"S-{line + 1:0000}", (StatementColumns.Text, row.Item1), (StatementColumns.Speaker, row.Item2), (StatementColumns.Date, new PartialDate(2026, 1, row.Item3))))));

    private static readonly Gen<(Dataset Base, Dataset Mine, Dataset A, Dataset B)> Sides =
        from sent in Sent
        from mine in Deed.Array[0, 6]
        from a in Deed.Array[0, 6]
        from b in Deed.Array[0, 6]
        select (sent, Edit(sent, mine), Edit(sent, a), Edit(sent, b));

    [Fact]
    public void What_came_back_as_it_was_sent_changes_nothing() => Sides.Sample(side =>
    {
        var outcome = ThreeWayMerge.Of(side.Mine, [new Returned(new Sender("a", "a.xlsx"), side.Base, side.Base)]);

        Assert.Equal(Texts(side.Mine, withIds: false), Texts(outcome.Dataset, withIds: false));
        Assert.Empty(outcome.Taken);
        Assert.Empty(outcome.Added);
        Assert.Empty(outcome.Open);
    });

    [Fact]
    public void Where_only_they_worked_all_of_theirs_is_taken() => Sides.Sample(side =>
    {
        var outcome = ThreeWayMerge.Of(side.Base, [new Returned(new Sender("a", "a.xlsx"), side.Base, side.A)]);

        Assert.All(outcome.Open, open => Assert.False(open.Reason is UndecidedReason.Conflict or UndecidedReason.EditedAndGone or UndecidedReason.DeletedAndEdited));
        // What several cells or rows have in common, or a row known by its words alone lacks, may be no person's doing, and is asked.
        if (outcome.Open.Any(open => open.Reason is UndecidedReason.Doubtful or UndecidedReason.Displaced or UndecidedReason.Shifted or UndecidedReason.Cut or UndecidedReason.Blanked))
            return;
        var merged = Texts(outcome.Dataset, withIds: false).ToHashSet();
        Assert.All(Texts(side.A, withIds: false), row => Assert.Contains(row, merged));
    });

    [Fact]
    public void Order_of_the_files_makes_no_difference() => Sides.Sample(side =>
    {
        var (a, b) = (new Returned(new Sender("a", "a.xlsx"), side.Base, side.A), new Returned(new Sender("b", "b.xlsx"), side.Base, side.B));

        Assert.Equal(Texts(ThreeWayMerge.Of(side.Mine, [a, b]).Dataset), Texts(ThreeWayMerge.Of(side.Mine, [b, a]).Dataset));
    });

    [Fact]
    public void Merging_twice_is_the_same_as_once() => Sides.Sample(side =>
    {
        Returned[] files = [new(new Sender("a", "a.xlsx"), side.Base, side.A), new(new Sender("b", "b.xlsx"), side.Base, side.B)];
        var once = ThreeWayMerge.Of(side.Mine, files).Dataset;
        var twice = ThreeWayMerge.Of(once, files);

        Assert.Equal(Texts(once), Texts(twice.Dataset));
        Assert.Empty(twice.Taken);
        Assert.Empty(twice.Added);
    },
    print: Print);

    [Fact]
    public void No_value_that_anybody_typed_is_lost() => Sides.Sample(side =>
    {
        var outcome = ThreeWayMerge.Of(side.Mine, [new Returned(new Sender("a", "a.xlsx"), side.Base, side.A), new Returned(new Sender("b", "b.xlsx"), side.Base, side.B)]);

        var kept = Values(outcome.Dataset)
            .Concat(outcome.Taken.SelectMany(cell => new[] { Printed(cell.Column, cell.Before), Printed(cell.Column, cell.After) }))
            .Concat(outcome.Open.SelectMany(line => line.Things).SelectMany(cell => cell.Column is null ? Lines(cell.Theirs) : [Printed(cell.Column, cell.Theirs), Printed(cell.Column, cell.Mine)]))
            .ToHashSet();
        foreach (var typed in Values(side.Mine).Concat(Values(side.A).Except(Values(side.Base))).Concat(Values(side.B).Except(Values(side.Base))))
            Assert.Contains(typed, kept);
    });

    private static string Print((Dataset Base, Dataset Mine, Dataset A, Dataset B) side) =>
        string.Join<string>('\n', ["sent:", .. Sheets.Lines(side.Base), "mine:", .. Sheets.Lines(side.Mine), "a:", .. Sheets.Lines(side.A), "b:", .. Sheets.Lines(side.B)]);

    /// <summary>The cells of a row that is listed whole: each begins a line with the name of its column.</summary>
    private static List<string> Lines(object? words)
    {
        var starts = Edited.Select(column => $"{column.Name}: ").ToArray();
        var cells = new List<string>();
        foreach (var line in ((string?)words ?? "").Split('\n'))
        {
            if (Array.Find(starts, line.StartsWith) is { } start)
                cells.Add($"{start[..^2]}={line[start.Length..]}");
            else if (cells.Count > 0)
                cells[^1] += "\n" + line;
        }

        return cells;
    }

    private static IEnumerable<string> Values(Dataset dataset) =>
        from row in dataset.Statements.Rows
        from column in Edited
        where row[column] is not null
        select Printed(column, row[column]);

    private static string Printed(Column column, object? value) => $"{column.Name}={(value is null ? "" : column.Kind.Print(value))}";

    private static IEnumerable<string> Texts(Dataset dataset, bool withIds = true) => dataset.Statements.Rows.Select(row =>
        string.Join('|', StatementColumns.Sheet.Columns.Where(column => withIds || column != StatementColumns.Id).Select(column => row[column])));

    private static Dataset Edit(Dataset sent, (int Do, int Row, int Column, string Words, int Day)[] deeds)
    {
        var rows = sent.Statements.Rows.Select(row => row.Cells).ToList();
        foreach (var deed in deeds)
        {
            if (deed.Do == 0 && deed.Row < rows.Count)
                rows.RemoveAt(deed.Row);
            else if (deed.Do == 1)
                rows.Insert(Math.Min(deed.Row, rows.Count), Row(0, null, (StatementColumns.Text, deed.Words), (StatementColumns.Context, "new")));
            else if (deed.Do == 2)
                rows.Add(Row(0, $"S-{deed.Row + 5:0000}", (StatementColumns.Text, deed.Words)));
            else if (deed.Do == 3)
                rows.Reverse();
            else if (deed.Row < rows.Count)
                rows[deed.Row] = rows[deed.Row].WithCell(Edited[deed.Column], Edited[deed.Column] == StatementColumns.Date ? new PartialDate(2026, 1, deed.Day) : deed.Words);
        }

        return Of(rows.DistinctBy(row => row[StatementColumns.Id] ?? row));
    }

    private static RowCells Row(int line, string? id, params (Column Column, object Value)[] cells) =>
        RowCells.Of(StatementColumns.Sheet, line, [(StatementColumns.Id, id), .. cells]);

    private static Dataset Of(IEnumerable<RowCells> rows) => Dataset.Empty.With(StatementColumns.Sheet, [.. rows.Select((row, line) => row with { Line = line })]);
}
