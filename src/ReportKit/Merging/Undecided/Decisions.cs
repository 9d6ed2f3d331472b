using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging.Undecided;

/// <summary>
/// Carries out what a person decided on the things that a merge left open. A decision that is carried out already changes
/// nothing; one on a cell that has changed since is refused.
/// </summary>
public sealed class Decisions
{
    private readonly Dataset mine;
    private readonly Dictionary<Sheet, List<RowCells>> rows;
    private readonly Dictionary<Sheet, KeyedRows> keyed;
    private readonly List<TakenCell> taken = [];
    private readonly List<(Sheet Sheet, int At, Sender From)> added = [];
    private readonly List<RefusedDecision> refused = [];

    /// <summary>The decision that a person made, where it stands for several.</summary>
    private readonly Dictionary<Decision, Decision> wholes = new(ReferenceEqualityComparer.Instance);

    private Decisions(Dataset mine)
    {
        this.mine = mine;
        rows = mine.Tables.ToDictionary(table => table.Sheet, table => table.AllRows.Select(row => row.Cells).ToList());
        keyed = mine.Tables.ToDictionary(table => table.Sheet, table => new KeyedRows(table));
    }

    /// <param name="mine">The workbook as it is now.</param>
    public static (MergeOutcome Outcome, ImmutableArray<RefusedDecision> Refused) Apply(Dataset mine, IReadOnlyCollection<Decision> decisions)
    {
        var run = new Decisions(mine);
        var single = decisions.SelectMany(run.Single).ToList();
        foreach (var cell in single.Where(IsOnCell).GroupBy(decision => (decision.On.Sheet, Key: decision.On.Key.ToUpperInvariant(), decision.On.Column)))
            run.DecideCell([.. cell]);
        foreach (var decision in single.Where(decision => !IsOnCell(decision) && !decision.IsMine))
            run.DecideRow(decision);
        return (run.Outcome(), [.. run.refused]);
    }

    /// <summary>Whether it is on a cell that the workbook has, or had; a new row is decided on as a whole.</summary>
    private static bool IsOnCell(Decision decision) => decision.On is { Column: not null } and not { Row: not null, Reason: UndecidedReason.Unreadable };

    /// <summary>A decision on a line that stands for several things, on each of them.</summary>
    private IEnumerable<Decision> Single(Decision decision)
    {
        if (decision.On.Parts.IsEmpty)
            return [decision];
        if (!decision.IsMine && !decision.IsTheirs)
        {
            Refuse(decision, $"The line stands for {decision.On.Parts.Length} things: here only {Decision.Mine} or {Decision.Theirs} can be decided.");
            return [];
        }

        var single = decision.On.Parts.Select(part => decision with { On = part }).ToList();
        single.ForEach(part => wholes.Add(part, decision));
        return single;
    }

    private MergeOutcome Outcome()
    {
        var dataset = StatementIds.Numbered(MasterWorkbook.Sheets.Aggregate(mine, (all, sheet) => all.With(sheet, rows[sheet])));
        return new MergeOutcome(dataset, [.. taken], [.. added.Select(row => new AddedRow(row.Sheet, dataset[row.Sheet].AllRows[row.At].Cells, row.From))], []);
    }

    /// <summary>Decides on a cell. Several may have changed it; all decisions but those for the workbook's own value have to agree.</summary>
    private void DecideCell(List<Decision> decisions)
    {
        var chosen = decisions.Where(decision => !decision.IsMine).ToList();
        if (chosen.Count == 0)
            return;

        var (first, value) = (chosen[0], ValueOf(chosen[0]));
        var (sheet, column) = (first.On.Sheet, first.On.Column!);
        if (value is Unreadable && !first.IsTheirs)
            Refuse(first, CellFindings.Unreadable(new Place(""), column, first.Words).Text);
        else if (chosen.Exists(other => !SameValue.Is(column, value, ValueOf(other))))
            chosen.ForEach(decision => Refuse(decision, "Two decisions on this cell disagree; leave one."));
        else if (keyed[sheet].Find(first.On.Key) is { } at)
            Take(first, at, value);
        else if (first.On.Row is { } row)
            AddOnce(first, row.WithCell(column, value));
        else
            Refuse(first, "The row is no longer in the workbook.");
    }

    private static object? ValueOf(Decision decision) => decision.IsTheirs ? decision.On.Theirs : decision.On.Column!.Kind.Parse(decision.Words.Trim());

    private void Take(Decision decision, int at, object? value)
    {
        var (sheet, column) = (decision.On.Sheet, decision.On.Column!);
        var there = rows[sheet][at][column];
        if (SameValue.Is(column, there, value))
            return;
        if (decision.On.Reason != UndecidedReason.EditedAndGone && !SameValue.Is(column, there, decision.On.Mine))
            Refuse(decision, "The workbook's value has changed since the review was made. Merge the file again for a new one.");
        else
            Change(decision, at, column, value);
    }

    private void Change(Decision decision, int at, Column column, object? value)
    {
        var sheet = decision.On.Sheet;
        taken.Add(new TakenCell(sheet, keyed[sheet].KeyAt(at), column, rows[sheet][at][column], value, decision.On.From));
        rows[sheet][at] = rows[sheet][at].WithCell(column, value);
    }

    private void DecideRow(Decision decision)
    {
        switch (decision.On.Reason)
        {
            case UndecidedReason.Deleted or UndecidedReason.DeletedAndEdited when decision.IsTheirs:
                Delete(decision);
                break;
            case UndecidedReason.Repeated when decision.IsTheirs && decision.On.Row is { } row:
                AddUnlessThere(decision, row, times: 2);
                break;
            case UndecidedReason.Unidentified or UndecidedReason.Stranger or UndecidedReason.Bare or UndecidedReason.Doubtful or UndecidedReason.Unreadable when decision.IsTheirs && decision.On.Row is { } row:
                AddUnlessThere(decision, row, times: 1);
                break;
            case UndecidedReason.Doubtful when decision.On.Row is { } row:
                TakeAs(decision, row);
                break;
            case UndecidedReason.Unreadable when decision.On is { Row: { } row, Column: { } column }:
                AddWith(decision, row, column);
                break;
            case UndecidedReason.NoKey or UndecidedReason.KeyTaken when !decision.IsTheirs && decision.On.Row is { } row:
                AddOnce(decision, row.With(decision.On.Sheet.Key, decision.Words.Trim()));
                break;
            case UndecidedReason.NoKey or UndecidedReason.KeyTaken:
                Refuse(decision, $"The row needs {decision.On.Sheet.Key.Name} of its own: write it as the decision.");
                break;
            default:
                Refuse(decision, $"Here only {Decision.Mine} or {Decision.Theirs} can be decided.");
                break;
        }
    }

    /// <summary>A person says which row it is: what it says there, and is not blank, comes into that row.</summary>
    private void TakeAs(Decision decision, RowCells row)
    {
        var (sheet, key) = (decision.On.Sheet, decision.Words.Trim());
        if (keyed[sheet].Find(key) is not { } at)
        {
            Refuse(decision, $"There is no row “{CellFindings.Excerpt(key)}”. Write the {sheet.Key.Name} of the row that it is, or {Decision.Theirs} for a new one.");
            return;
        }

        foreach (var column in sheet.Columns.Where(column => !column.IsKey && row[column] is { } value && !SameValue.Is(column, rows[sheet][at][column], value)))
            Change(decision, at, column, row[column]);
    }

    private void AddWith(Decision decision, RowCells row, Column column)
    {
        if (column.Kind.Parse(decision.Words.Trim()) is var value && value is Unreadable)
            Refuse(decision, CellFindings.Unreadable(new Place(""), column, decision.Words).Text);
        else
            AddUnlessThere(decision, row.WithCell(column, value), times: 1);
    }

    /// <summary>A statement is withdrawn, and keeps its ID; of other rows the cells become blank.</summary>
    private void Delete(Decision decision)
    {
        var sheet = decision.On.Sheet;
        if (keyed[sheet].Find(decision.On.Key) is not { } at)
            return;
        if (sheet != StatementColumns.Sheet)
        {
            foreach (var column in sheet.Columns.Where(column => rows[sheet][at][column] is not null))
                Change(decision, at, column, null);
        }
        else if (rows[sheet][at][StatementColumns.Status] is not StatementStatus.Withdrawn)
        {
            Change(decision, at, StatementColumns.Status, StatementStatus.Withdrawn);
        }
    }

    /// <summary>Adds a row, unless the workbook says the same so many times by now: then that has been done.</summary>
    private void AddUnlessThere(Decision decision, RowCells row, int times)
    {
        var sheet = decision.On.Sheet;
        var isStatement = sheet == StatementColumns.Sheet;
        if (!isStatement && row[sheet.Key] is string key && keyed[sheet].Find(key.Trim()) is not null)
            Refuse(decision, $"{sheet.Key.Name} “{CellFindings.Excerpt(key)}” is taken by the row that says the same.");
        else if (rows[sheet].Count(other => SaysTheSame(sheet, other, row)) < times)
            Add(decision, isStatement ? row.Without(sheet.Key) : row);
    }

    private void AddOnce(Decision decision, RowCells row)
    {
        var sheet = decision.On.Sheet;
        var key = (row[sheet.Key] as string)?.Trim() ?? "";
        if (rows[sheet].Find(other => (other[sheet.Key] as string)?.Trim().Equals(key, StringComparison.OrdinalIgnoreCase) == true) is not { } there)
            Add(decision, row);
        else if (!SaysTheSame(sheet, there, row))
            Refuse(decision, $"{sheet.Key.Name} “{CellFindings.Excerpt(key)}” is taken by another row.");
    }

    private void Add(Decision decision, RowCells row)
    {
        added.Add((decision.On.Sheet, rows[decision.On.Sheet].Count, decision.On.From));
        rows[decision.On.Sheet].Add(row);
    }

    private static bool SaysTheSame(Sheet sheet, RowCells one, RowCells other) =>
        sheet.Columns.All(column => column.IsKey || SameValue.Is(column, one[column], other[column]));

    private void Refuse(Decision decision, string reason) => refused.Add(new RefusedDecision(wholes.GetValueOrDefault(decision, decision), decision.On.Key.Length > 0 && wholes.ContainsKey(decision) ? $"{decision.On.Key}: {reason}" : reason));
}
