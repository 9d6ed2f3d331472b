using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>A cell that came back other than it was sent.</summary>
/// <param name="Row">The row that it came back in.</param>
internal sealed record CellChange(string Key, Column Column, object? Before, object? After, Row Row, Sender From)
{
    /// <summary>Why it is not taken unasked, whatever the workbook holds; null where nothing speaks against it.</summary>
    public UndecidedReason? Doubt { get; init; }
}

/// <summary>A row that was sent and did not come back.</summary>
/// <param name="Row">As it was sent.</param>
/// <param name="Columns">The columns in which it can be compared.</param>
internal sealed record RowDeletion(string Key, Row Row, ImmutableArray<Column> Columns, Sender From);

/// <summary>What one colleague did to one sheet; the order of rows and columns is nobody's doing.</summary>
internal sealed class TableChanges
{
    private readonly ReturnedTable file;
    private readonly HashSet<string> edited = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HashSet<string>> contentsOfMine;

    /// <param name="mine">The rows of the workbook: one that somebody else added in the meantime is nobody's new row.</param>
    public TableChanges(ReturnedTable file, KeyedRows mine)
    {
        this.file = file;
        contentsOfMine = new Lazy<HashSet<string>>(() => mine.Rows.Select(row => ContentOf(row.Cells)).ToHashSet(StringComparer.Ordinal));
        foreach (var rows in file.Theirs.AllRows.GroupBy(row => file.Sent.KeyOf(row) ?? "", StringComparer.OrdinalIgnoreCase))
        {
            if (rows.Key.Length > 0 && file.Sent.RowOf(rows.Key) is { } sent)
                Compare(rows.Key, sent, [.. rows]);
            else if (rows.Key.Length > 0 && mine.RowOf(rows.Key) is { } there)
                CompareUnsent(rows.Key, there, [.. rows]);
            else
                New.AddRange(rows);
        }

        if (file.HasKeys)
            FindDeleted();
    }

    public Sender From => file.From;

    /// <summary>What is known of the file as a whole.</summary>
    public ReturnedTable File => file;

    public List<CellChange> Cells { get; } = [];

    public List<RowDeletion> Deleted { get; } = [];

    public List<Row> New { get; } = [];

    /// <summary>Whether rows came back with what tells them apart.</summary>
    public bool HasKeys => file.HasKeys;

    /// <summary>Whether every row that was sent is gone, and none came in their place.</summary>
    public bool IsEmptied { get; private set; }

    private Sheet Sheet => file.Theirs.Sheet;

    public bool WasSent(string key) => file.Sent.Find(key.Trim()) is not null;

    public bool Edits(string key) => edited.Contains(key);

    /// <summary>What a row says in the columns that came back, the key left out.</summary>
    public string ContentOf(RowCells row) =>
        string.Join('\u001F', file.Columns.Where(column => !column.IsKey).Select(column => SameValue.Spelled(column, row[column])));

    /// <summary>Whether a row says anything but its key.</summary>
    public bool HasContent(Row row) => file.Columns.Any(column => !column.IsKey && row[column] is not null);

    /// <summary>The cells of a row as words, for a person to read.</summary>
    public string Words(Row row) => RowWords.Of(Sheet, row.Cells);

    /// <summary>Of several rows with one key, the one that changed least is the row; the others are copies that somebody made of it.</summary>
    private void Compare(string key, Row sent, List<Row> theirs)
    {
        var row = theirs.MinBy(candidate => Changed(sent, candidate).Count())!;
        New.AddRange(theirs.Where(candidate => candidate != row));
        foreach (var column in Changed(sent, row))
            Change(key, column, sent[column], row);
    }

    /// <summary>
    /// A row that was never sent, under a key that the workbook has. The ID of a statement is the tool's to give: other words
    /// under it are another statement, unless nothing was sent at all. Elsewhere the key says that it is the same row.
    /// </summary>
    private void CompareUnsent(string key, Row there, List<Row> theirs)
    {
        var row = theirs.Find(candidate => ContentOf(candidate.Cells) == ContentOf(there.Cells));
        // What stands in another row already came under a key of its own.
        if (row is null && ((Sheet == StatementColumns.Sheet && file.Base.AllRows.Count > 0) || theirs.TrueForAll(candidate => contentsOfMine.Value.Contains(ContentOf(candidate.Cells)))))
        {
            New.AddRange(theirs);
            return;
        }

        row ??= theirs[0];
        New.AddRange(theirs.Where(candidate => candidate != row));
        foreach (var column in file.Columns.Where(column => !column.IsKey && row[column] is not null))
            Change(key, column, null, row);
    }

    private void Change(string key, Column column, object? before, Row row)
    {
        edited.Add(key);
        Cells.Add(new CellChange(key, column, before, row[column], row, file.From));
    }

    private IEnumerable<Column> Changed(Row sent, Row row) =>
        file.Columns.Where(column => !column.IsKey && !SameValue.Is(column, sent[column], row[column]) && !HasOnlyLostEmphasis(sent[column], row[column]));

    private bool HasOnlyLostEmphasis(object? sent, object? theirs) =>
        file.LosesEmphasis && LostEmphasis.IsAllThatDiffers(sent, theirs);

    private void FindDeleted()
    {
        IsEmptied = file.Theirs.AllRows.Count == 0 && file.Base.AllRows.Count > 1;
        var (there, asked) = (new KeyedRows(file.Theirs), file.Asked);
        Deleted.AddRange(file.Sent.Keys.Where(key => there.Find(key) is null && !asked.Contains(key)).Select(key => new RowDeletion(key, file.Sent.RowOf(key)!, file.SentColumns, file.From)));
    }
}
