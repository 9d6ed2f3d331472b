using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>The merge of one sheet.</summary>
internal sealed class TableMerge
{
    private readonly Table mine;
    private readonly ImmutableArray<ReturnedTable> returned;
    private readonly List<RowCells> rows;
    private readonly KeyedRows mineByKey;
    private readonly HashSet<string> newKeys = new(StringComparer.OrdinalIgnoreCase);

    public TableMerge(Table mine, ImmutableArray<ReturnedTable> returned)
    {
        this.mine = mine;
        this.returned = returned;
        rows = [.. mine.AllRows.Select(row => row.Cells)];
        mineByKey = new KeyedRows(mine);
    }

    public Sheet Sheet => mine.Sheet;

    public (Origin Origin, IReadOnlyCollection<RowCells> Rows) Rows => (mine.Origin, rows);

    public List<TakenCell> Taken { get; } = [];

    /// <summary>Who each new row is from; they stand at the end of the rows.</summary>
    public List<Sender> AddedFrom { get; } = [];

    public List<OpenCell> Open { get; } = [];

    public void Run()
    {
        var changes = returned.Select(file => new TableChanges(file, mineByKey)).ToList();
        foreach (var cell in changes.SelectMany(file => file.Cells).GroupBy(cell => (Key: cell.Key.ToUpperInvariant(), cell.Column.Index)).OrderBy(cell => PositionOf(cell.Key.Key)).ThenBy(cell => cell.Key.Index))
            Decide([.. cell]);
        foreach (var deletion in changes.SelectMany(file => file.Deleted).OrderBy(row => PositionOf(row.Key)).ThenBy(row => row.From.Name, StringComparer.Ordinal).ThenBy(row => row.From.File, StringComparer.Ordinal))
            Delete(deletion, changes);
        Open.AddRange(changes.Where(file => file.IsEmptied).Select(file => new OpenCell(Sheet, "", null, OpenReason.Emptied, null, null, null, null, file.From)));
        foreach (var file in changes)
            Add(file);
    }

    private int PositionOf(string key) => mineByKey.Find(key) ?? int.MaxValue;

    /// <summary>Decides on a cell that one or several changed.</summary>
    private void Decide(List<CellChange> changes)
    {
        var (key, column) = (changes[0].Key, changes[0].Column);
        if (mineByKey.Find(key) is not { } at)
        {
            Open.AddRange(changes.Select(change => Left(change, OpenReason.EditedAndGone, null)));
            return;
        }

        var value = mine.AllRows[at][column];
        var open = changes.Where(change => !SameValue.Is(column, value, change.After)).ToList();
        if (open.Count == 0)
            return;
        if (open.Exists(IsCut))
            Open.AddRange(open.Select(change => Left(change, OpenReason.Cut, value)));
        else if (open.Exists(change => change.After is Unreadable))
            Open.AddRange(open.Select(change => Left(change, OpenReason.Unreadable, value)));
        else if (open.TrueForAll(change => SameValue.Is(column, value, change.Before) && SameValue.Is(column, open[0].After, change.After)))
            Take(at, column, open[0].After, open[0].From);
        else
            Open.AddRange(open.Select(change => Left(change, OpenReason.Conflict, value)));
    }

    private void Take(int at, Column column, object? value, Sender from)
    {
        Taken.Add(new TakenCell(Sheet, mineByKey.KeyAt(at), column, rows[at].Values[column.Index], value, from));
        rows[at] = rows[at].With(column, value);
    }

    /// <summary>A statement that somebody deleted is withdrawn: it is never printed, and its ID is never given again.</summary>
    private void Delete(RowDeletion deletion, List<TableChanges> changes)
    {
        if (mineByKey.Find(deletion.Key) is not { } at)
            return;
        var row = mine.AllRows[at];
        if (deletion.Columns.Any(column => !SameValue.Is(column, row[column], deletion.Row[column]) && !IsWithdrawal(column, row)) || changes.Exists(file => file.Edits(deletion.Key)))
            Open.Add(Left(deletion, OpenReason.DeletedAndEdited));
        else if (Sheet != StatementColumns.Sheet)
            Open.Add(Left(deletion, OpenReason.Deleted));
        else if (row[StatementColumns.Status] is not StatementStatus.Withdrawn && rows[at].Values[StatementColumns.Status.Index] is not StatementStatus.Withdrawn)
            Take(at, StatementColumns.Status, StatementStatus.Withdrawn, deletion.From);
    }

    private static bool IsWithdrawal(Column column, Row row) => column == StatementColumns.Status && row[column] is StatementStatus.Withdrawn;

    private void Add(TableChanges file)
    {
        if (file.New.Count == 0)
            return;
        var known = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var row in rows)
            known.TryAdd(file.ContentOf(row.Values), row.Values[Sheet.Key.Index]);
        foreach (var row in file.New)
        {
            if (file.HasContent(row) && !known.TryAdd(file.ContentOf(row.Cells.Values), row[Sheet.Key]))
                Repeated(file, row, known[file.ContentOf(row.Cells.Values)]);
            else if (ReasonAgainst(row, file) is { } reason)
                Open.Add(Left(file, row, reason));
            else
                AddRow(file, row);
        }
    }

    /// <summary>A row that says what another says is likely the same; without keys, it is.</summary>
    private void Repeated(TableChanges file, Row row, object? same)
    {
        if (file.HasKeys)
            Open.Add(Left(file, row, same is string key && file.WasSent(key) ? OpenReason.Repeated : OpenReason.ThereAlready, same));
    }

    /// <summary>Why a new row cannot be added. A statement can: where its ID is another's, it gets one of its own.</summary>
    private OpenReason? ReasonAgainst(Row row, TableChanges file)
    {
        if (!file.HasKeys)
            return OpenReason.Unidentified;
        if (Sheet == StatementColumns.Sheet)
            return null;
        if (mineByKey.KeyOf(row) is not { } key)
            return OpenReason.NoKey;
        return newKeys.Contains(key) ? OpenReason.KeyTaken : null;
    }

    private void AddRow(TableChanges file, Row row)
    {
        var isFree = mineByKey.KeyOf(row) is { } key && mineByKey.Find(key) is null && !IsSent(key) && newKeys.Add(key);
        rows.Add(isFree ? row.Cells : row.With(Sheet.Key, null));
        AddedFrom.Add(file.From);
    }

    /// <summary>Whether a row with this key was ever sent: a copy of it is another row.</summary>
    private bool IsSent(string key) => returned.Any(file => file.Sent.Find(key) is not null);

    private static bool IsCut(CellChange change)
    {
        const int LimitOfOldPrograms = 255;
        const int LimitOfACell = 32_767;
        return change is { Before: string before, After: string { Length: LimitOfOldPrograms or LimitOfACell } after } && before.StartsWith(after, StringComparison.Ordinal);
    }

    private OpenCell Left(CellChange change, OpenReason reason, object? value) =>
        new(Sheet, change.Key, change.Column, reason, change.Before, value, change.After, reason == OpenReason.EditedAndGone ? change.Row.Cells : null, change.From);

    private OpenCell Left(RowDeletion deletion, OpenReason reason) =>
        new(Sheet, deletion.Key, null, reason, null, null, null, null, deletion.From);

    private OpenCell Left(TableChanges file, Row row, OpenReason reason, object? same = null) =>
        new(Sheet, row[Sheet.Key] as string ?? "", null, reason, null, same, file.Words(row), row.Cells, file.From);
}
