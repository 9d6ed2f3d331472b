using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>The merge of one sheet.</summary>
internal sealed class TableMerge
{
    private readonly Table mine;
    private readonly ImmutableArray<TableChanges> changes;
    private readonly ImmutableArray<UndecidedCell> earlier;
    private readonly List<RowCells> rows;
    private readonly KeyedRows mineByKey;
    private readonly HashSet<string> newKeys = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="changes">What each of the files did to it.</param>
    /// <param name="earlier">The conflicts that earlier merges left open.</param>
    public TableMerge(Table mine, KeyedRows mineByKey, ImmutableArray<TableChanges> changes, ImmutableArray<UndecidedCell> earlier)
    {
        this.mine = mine;
        this.mineByKey = mineByKey;
        this.changes = changes;
        this.earlier = earlier;
        rows = [.. mine.AllRows.Select(row => row.Cells)];
    }

    public Sheet Sheet => mine.Sheet;

    public (Origin Origin, IReadOnlyCollection<RowCells> Rows) Rows => (mine.Origin, rows);

    public List<TakenCell> Taken { get; } = [];

    /// <summary>Who each new row is from; they stand at the end of the rows.</summary>
    public List<Sender> AddedFrom { get; } = [];

    public List<UndecidedCell> Open { get; } = [];

    public void Run()
    {
        foreach (var cell in changes.SelectMany(file => file.Cells).GroupBy(cell => (Key: cell.Key.ToUpperInvariant(), cell.Column)).OrderBy(cell => PositionOf(cell.Key.Key)).ThenBy(cell => cell.Key.Column, Column.SheetOrder))
            Decide([.. cell]);
        foreach (var file in changes)
            Delete(file);
        foreach (var file in changes)
            Open.AddRange(file.File.Doubtful.Select(row => Left(file, row.Row, UndecidedReason.Doubtful, string.Join(", ", row.Candidates))));
        foreach (var file in changes)
            Add(file);
    }

    private int PositionOf(string key) => mineByKey.Find(key) ?? int.MaxValue;

    /// <summary>Decides on a cell that one or several changed.</summary>
    private void Decide(List<CellChange> cell)
    {
        var (key, column) = (cell[0].Key, cell[0].Column);
        if (mineByKey.Find(key) is not { } at)
        {
            Open.AddRange(cell.Select(change => Left(change, UndecidedReason.EditedAndGone, null)));
            return;
        }

        var value = mine.AllRows[at][column];
        var open = cell.Where(change => !SameValue.Is(column, value, change.After)).ToList();
        if (open.Count == 0)
            return;
        if (open.Find(change => change.Doubt is not null) is { Doubt: { } doubt })
            Open.AddRange(open.Select(change => Left(change, change.Doubt ?? (open.Count > 1 ? UndecidedReason.Conflict : doubt), value)));
        else if (open.Exists(change => change.After is Unreadable))
            Open.AddRange(open.Select(change => Left(change, UndecidedReason.Unreadable, value)));
        else if (open.TrueForAll(change => SameValue.Is(column, value, change.Before) && SameValue.Is(column, open[0].After, change.After)) && !open.Exists(IsDisputed))
            Take(at, column, open[0].After, open[0].From);
        else
            Open.AddRange(open.Select(change => Left(change, UndecidedReason.Conflict, value)));
    }

    private void Take(int at, Column column, object? value, Sender from)
    {
        Taken.Add(new TakenCell(Sheet, mineByKey.KeyAt(at), column, rows[at][column], value, from));
        rows[at] = rows[at].WithCell(column, value);
    }

    /// <summary>Whether somebody else changed the cell otherwise in a file that was merged before, and nobody has decided since.</summary>
    private bool IsDisputed(CellChange change) => earlier.Any(other =>
        other.Column == change.Column
        && other.From != change.From
        && other.Key.Equals(change.Key, StringComparison.OrdinalIgnoreCase)
        && SameValue.Is(change.Column, other.Base, change.Before)
        && !SameValue.Is(change.Column, other.Theirs, change.After));

    /// <summary>
    /// Statements that somebody deleted are withdrawn: never printed, and their IDs never given again. What looks like a part of a file,
    /// or was published, is a question: one for all of them.
    /// </summary>
    private void Delete(TableChanges file)
    {
        var deleted = file.Deleted.Where(row => mineByKey.Find(row.Key) is { } at && !IsWithdrawn(at)).OrderBy(row => PositionOf(row.Key)).ToList();
        if (deleted.Count == 0)
            return;
        var lines = deleted.ConvertAll(row => Left(row, ReasonAgainst(row)));
        if (file.IsEmptied)
            Open.Add(UndecidedLines.Of(UndecidedReason.Emptied, lines));
        else if (Sheet != StatementColumns.Sheet)
            Open.AddRange(lines);
        else if (lines is [{ Reason: UndecidedReason.DeletedAndEdited } edited])
            Open.Add(edited);
        else if (IsInDoubt(file))
            Open.Add(UndecidedLines.Of(UndecidedReason.Missing, lines));
        else
            lines.ForEach(Withdraw);
    }

    private void Withdraw(UndecidedCell line)
    {
        if (line.Reason == UndecidedReason.DeletedAndEdited)
            Open.Add(line);
        else
            Take(mineByKey.Find(line.Key)!.Value, StatementColumns.Status, StatementStatus.Withdrawn, line.From);
    }

    /// <summary>
    /// Whether statements that are not there may have been lost: a person deletes a few, while a filter, a copied part or a program
    /// takes many, or as many as it leaves, and leaves other traces. What was withdrawn since is no less gone from the file.
    /// </summary>
    private bool IsInDoubt(TableChanges file)
    {
        const int AFew = 3;
        var deleted = file.Deleted.FindAll(row => row.Row[StatementColumns.Status] is not StatementStatus.Withdrawn);
        return !file.File.CanWithdraw
            || file.Cells.Exists(change => change.Doubt is not null)
            || deleted.Count + file.Cells.Count(change => change.After is StatementStatus.Withdrawn) > AFew
            || (deleted.Count > 1 && deleted.Count >= file.File.Theirs.AllRows.Count)
            || deleted.Exists(IsPublished);
    }

    private UndecidedReason ReasonAgainst(RowDeletion deletion)
    {
        var row = mine.AllRows[mineByKey.Find(deletion.Key)!.Value];
        return deletion.Columns.Any(column => !SameValue.Is(column, row[column], deletion.Row[column])) || changes.Any(file => file.Edits(deletion.Key))
            ? UndecidedReason.DeletedAndEdited
            : UndecidedReason.Deleted;
    }

    private bool IsWithdrawn(int at) => Sheet == StatementColumns.Sheet
        && (mine.AllRows[at][StatementColumns.Status] is StatementStatus.Withdrawn || rows[at][StatementColumns.Status] is StatementStatus.Withdrawn);

    private void Add(TableChanges file)
    {
        if (file.New.Count == 0)
            return;
        var known = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var row in rows)
            known.TryAdd(file.ContentOf(row), row[Sheet.Key]);
        foreach (var row in file.New)
        {
            if (file.HasContent(row) && !known.TryAdd(file.ContentOf(row.Cells), row[Sheet.Key]))
                Repeated(file, row, known[file.ContentOf(row.Cells)]);
            else if (ReasonAgainst(row, file) is { } reason)
                Open.Add(Left(file, row, reason));
            else if (Sheet.Columns.FirstOrDefault(column => row[column] is Unreadable) is { } column)
                Open.Add(Left(file, row, UndecidedReason.Unreadable) with { Column = column, Theirs = row[column] });
            else
                AddRow(file, row);
        }
    }

    /// <summary>A row that says what another says is likely the same; without keys, it is.</summary>
    private void Repeated(TableChanges file, Row row, object? same)
    {
        if (file.HasKeys)
            Open.Add(Left(file, row, same is string key && file.WasSent(key) ? UndecidedReason.Repeated : UndecidedReason.ThereAlready, same));
    }

    /// <summary>Why a new row cannot be added. A statement can: where its ID is another's, it gets one of its own.</summary>
    private UndecidedReason? ReasonAgainst(Row row, TableChanges file)
    {
        if (!file.HasKeys)
            return UndecidedReason.Unidentified;
        if (file.File.IsStranger)
            return UndecidedReason.Stranger;
        if (Sheet == StatementColumns.Sheet)
            return file.HasContent(row) || !file.File.Base.AllRows.Any(file.HasContent) ? null : UndecidedReason.Bare;
        if (mineByKey.KeyOf(row) is not { } key)
            return UndecidedReason.NoKey;
        return newKeys.Contains(key) ? UndecidedReason.KeyTaken : null;
    }

    private void AddRow(TableChanges file, Row row)
    {
        var isFree = mineByKey.KeyOf(row) is { } key && mineByKey.Find(key) is null && !IsSent(key) && newKeys.Add(key);
        rows.Add(isFree ? row.Cells : row.Without(Sheet.Key));
        AddedFrom.Add(file.From);
    }

    /// <summary>Whether a row with this key was ever sent: a copy of it is another row.</summary>
    private bool IsSent(string key) => changes.Any(file => file.WasSent(key));

    private UndecidedCell Left(CellChange change, UndecidedReason reason, object? value) =>
        new(Sheet, change.Key, change.Column, reason, change.Before, value, change.After, reason == UndecidedReason.EditedAndGone ? change.Row.Cells : null, change.From);

    private UndecidedCell Left(RowDeletion deletion, UndecidedReason reason) =>
        new(Sheet, deletion.Key, null, reason, null, IsPublished(deletion) ? StatementColumns.Status.Kind.Print(StatementStatus.Published) : null, null, null, deletion.From);

    private bool IsPublished(RowDeletion deletion) => Sheet == StatementColumns.Sheet
        && (deletion.Row[StatementColumns.Status] is StatementStatus.Published || mineByKey.RowOf(deletion.Key)?[StatementColumns.Status] is StatementStatus.Published);

    private UndecidedCell Left(TableChanges file, Row row, UndecidedReason reason, object? same = null) =>
        new(Sheet, row[Sheet.Key] as string ?? "", null, reason, null, same, file.Words(row), row.Cells, file.From);
}
