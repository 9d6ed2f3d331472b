using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests.Merging;

/// <summary>A cell, and in which row it was sent; what was typed over it leaves it the same cell.</summary>
/// <param name="IsPart">Whether it is what was cut off the rest.</param>
internal sealed record HostileCell(object? Value, string? Origin, bool IsPart = false);

/// <summary>A row of a file that came back.</summary>
/// <param name="Home">The row that was sent in its place; null where there was none.</param>
internal sealed record HostileRow(string? Home, ImmutableArray<HostileCell> Cells)
{
    public HostileCell this[Column column] => Cells[column.Index];

    public bool IsBlank => Cells.All(cell => cell.Value is null);

    public static HostileRow Of(RowCells row, string? home) => new(home, [.. row.Values.Select(value => new HostileCell(value, home))]);

    /// <summary>Whether it is this very row: its ID, its text and the rest of it may have come apart, and two of the three tell.</summary>
    public bool Is(string key) => ((Home == key || (this[StatementColumns.Speaker].Origin == key && this[StatementColumns.Date].Origin == key) ? 1 : 0) + (Equals(this[StatementColumns.Id].Value, key) ? 1 : 0) + (this[StatementColumns.Text] is { IsPart: false } text && text.Origin == key ? 1 : 0)) >= 2;

    /// <summary>Whether a reader would still take it for this row, or for a copy: other words under another ID are another row, unless all the rest is as it was.</summary>
    public bool LooksLike(Statement sent) => Is(sent.Id!)
        && (Equals(this[StatementColumns.Id].Value, sent.Id)
            || HoldsTextOf(sent)
            || StatementColumns.Sheet.Columns.All(column => column == StatementColumns.Id || column == StatementColumns.Text || column == StatementColumns.Status || Equals(this[column].Value, sent[column])));

    /// <summary>Whether anything that tells this row from others is in it: its ID, its words, or its speaker with its day.</summary>
    public bool HasAnyOf(Statement sent) => Equals(this[StatementColumns.Id].Value, sent.Id)
        || (this[StatementColumns.Text].Origin == sent.Id && HoldsTextOf(sent) && !IsJoined(sent))
        || new Column[] { StatementColumns.Speaker, StatementColumns.Date }.All(column => this[column] is { Value: { } value } cell && cell.Origin == sent.Id && Equals(value, sent[column]));

    /// <summary>Whether all that this statement said is in its text, whatever was added.</summary>
    public bool HoldsTextOf(Statement sent) => this[StatementColumns.Text].Value is string words && sent[StatementColumns.Text] is string were && words.Contains(were, StringComparison.Ordinal);

    /// <summary>
    /// Whether nobody could read it as another: its words are there, and of speaker and day nothing that is not its own; or its speaker and
    /// its day with its ID, wherever these were filled down from; or its ID with its words, whatever else was typed.
    /// </summary>
    public bool ReadsAs(Statement sent) => Equals(this[StatementColumns.Id].Value, sent.Id)
        ? (Has(StatementColumns.Speaker, sent) && Has(StatementColumns.Date, sent)) || (this[StatementColumns.Text].Value as string)?.Trim() == sent.Words
        : HoldsTextOf(sent) && HasNothingElse(StatementColumns.Speaker, sent) && HasNothingElse(StatementColumns.Date, sent);

    /// <summary>Whether its ID and its words are there: only another cell, which is that of another row, can say that both were filled down.</summary>
    public bool HasIdAndTextOf(Statement sent) => Equals(this[StatementColumns.Id].Value, sent.Id) && Equals(this[StatementColumns.Text].Value, sent[StatementColumns.Text]);

    /// <summary>Whether every other cell is as it was sent, or came back blank.</summary>
    public bool HasOnlyChanged(Column column, Statement sent) => StatementColumns.Sheet.Columns.All(other => other == column || this[other].Value is not { } value || Equals(value, sent[other]));

    /// <summary>Whether most of what this statement said is in its text, wherever it was cut and joined.</summary>
    public bool SaysMostOf(Statement sent) => this[StatementColumns.Text].Value is string words && sent[StatementColumns.Text] is string were && were.Split(' ') is var all && all.Intersect(words.Split(' ')).Count() * 3 >= all.Distinct().Count() * 2;

    private bool Has(Column column, Statement sent) => Equals(this[column].Value, sent[column]);

    private bool HasNothingElse(Column column, Statement sent) => this[column].Value is null || Has(column, sent);

    public HostileRow With(Column column, HostileCell cell) => this with { Cells = Cells.SetItem(column.Index, cell) };

    public HostileRow Edited(Column column, object? value) => With(column, this[column] with { Value = value });

    /// <summary>With other words or none in the place of those that stood there, whosever they were.</summary>
    public HostileRow Replaced(Column column, object? value) => With(column, new HostileCell(value, Home));

    public RowCells ToCells(int line) => new(line, [.. Cells.Select(cell => cell.Value)]);

    /// <summary>Whether its text is much longer than this one: of two that were joined, either row may go.</summary>
    private bool IsJoined(Statement sent) => ((string)this[StatementColumns.Text].Value!).Length * 3 > ((string)sent[StatementColumns.Text]!).Length * 4;
}

/// <summary>What can be done to the rows of a file.</summary>
internal enum HostileAct
{
    ClearId,
    ClearIds,
    RetypeId,
    TakeIdOfAnother,
    FillIdsDown,
    FillDown,
    InsertCell,
    SortIds,
    SortTexts,
    Double,
    CopyAllTwice,
    Reverse,
    SortRows,
    MoveRow,
    Filter,
    Delete,
    ClearRow,
    ClearText,
    Merge,
    DropColumn,
    EditText,
    RewriteText,
    EditSpeaker,
    AddRow,
    AddContext,
    PasteText,
    SplitText,
    JoinTexts,
    Withdraw,
    AddBareId,
    ShiftDates,
}

/// <summary>A file at which people and programs were, act after act, of whose cells it is known where each was sent.</summary>
internal sealed class HostileFile
{
    private static readonly Column[] Merged = [StatementColumns.Section, StatementColumns.Speaker, StatementColumns.Id, StatementColumns.Text, StatementColumns.Date];
    private static readonly Column[] Filled = [StatementColumns.Section, StatementColumns.Speaker, StatementColumns.Date, StatementColumns.Text];
    private static readonly Column[] Dropped = [StatementColumns.Section, StatementColumns.Speaker, StatementColumns.Date, StatementColumns.Status, StatementColumns.Id];

    private readonly string name;
    private readonly HashSet<Column> dropped = [];
    private List<HostileRow> rows;

    /// <param name="name">Stands in all that is typed in it.</param>
    public HostileFile(string name, Dataset sent, IEnumerable<(HostileAct Do, int Row, int Other)> acts)
    {
        this.name = name;
        rows = [.. sent.Statements.Rows.Select(row => HostileRow.Of(row.Cells, row.Id))];
        foreach (var (act, row, other) in acts)
            Do(act, row, other);
        rows = rows.ConvertAll(row => dropped.Aggregate(row, (cells, column) => cells.Edited(column, null)));
        // A row without a single cell is none in a workbook.
        rows.RemoveAll(row => row.IsBlank);
    }

    public IReadOnlyList<HostileRow> Rows => rows;

    public List<string> Typed { get; } = [];

    public Dataset ToDataset() => Dataset.Empty.With(StatementColumns.Sheet, [.. rows.Select((row, at) => row.ToCells(at + 2))]).Without([.. dropped]);

    private void Do(HostileAct act, int at, int other)
    {
        if (act == HostileAct.AddBareId)
            rows.Add(New((StatementColumns.Id, $"S-8{other:000}")));
        if (act == HostileAct.AddRow)
            rows.Insert(at % (rows.Count + 1), New((StatementColumns.Text, Type("entirely new words of their own")), (StatementColumns.Speaker, "Dunmere")));
        if (rows.Count == 0)
            return;
        (at, other) = (at % rows.Count, other % rows.Count);
        if (act <= HostileAct.SortTexts)
            MoveCells(act, at, other);
        else if (act <= HostileAct.Delete)
            MoveRows(act, at, other);
        else if (act <= HostileAct.DropColumn)
            TakeAway(act, at, other);
        else
            Write(act, at);
    }

    private void MoveCells(HostileAct act, int at, int other)
    {
        var ids = rows.ConvertAll(row => row[StatementColumns.Id]);
        switch (act)
        {
            case HostileAct.ClearId:
                rows[at] = rows[at].Edited(StatementColumns.Id, null);
                break;
            case HostileAct.ClearIds:
                Put(StatementColumns.Id, [.. ids.Select(id => id with { Value = null })]);
                break;
            case HostileAct.RetypeId:
                rows[at] = rows[at].Edited(StatementColumns.Id, $"S-9{other:000}");
                break;
            case HostileAct.TakeIdOfAnother:
                rows[at] = rows[at].Edited(StatementColumns.Id, ids[other].Value);
                break;
            case HostileAct.FillIdsDown:
                Put(StatementColumns.Id, [.. ids.Select((id, row) => row > at ? id with { Value = ids[at].Value } : id)]);
                break;
            case HostileAct.FillDown:
                Put(Filled[other % Filled.Length], [.. rows.Select((row, line) => row[Filled[other % Filled.Length]] is var cell && line > at ? cell with { Value = rows[at][Filled[other % Filled.Length]].Value } : cell)]);
                break;
            case HostileAct.InsertCell:
                Put(Merged[other % Merged.Length], [.. rows.Select((row, line) => line == at ? new HostileCell(null, null) : rows[line > at ? line - 1 : line][Merged[other % Merged.Length]])]);
                break;
            case HostileAct.SortIds:
                Put(StatementColumns.Id, [.. ids.OrderByDescending(id => id.Value as string, StringComparer.Ordinal)]);
                break;
            default:
                Put(StatementColumns.Text, [.. rows.Select(row => row[StatementColumns.Text]).OrderBy(text => text.Value as string, StringComparer.Ordinal)]);
                break;
        }
    }

    private void MoveRows(HostileAct act, int at, int other)
    {
        switch (act)
        {
            case HostileAct.Double:
                rows.Insert(other, rows[at]);
                break;
            case HostileAct.CopyAllTwice:
                rows.AddRange(rows.Count < 60 ? [.. rows] : []);
                break;
            case HostileAct.Reverse:
                rows.Reverse();
                break;
            case HostileAct.SortRows:
                rows = [.. rows.OrderBy(row => row[Merged[other % Merged.Length]].Value?.ToString(), StringComparer.Ordinal)];
                break;
            case HostileAct.MoveRow:
                (rows[at], rows[other]) = (rows[other], rows[at]);
                break;
            case HostileAct.Filter:
                rows = [.. rows.Where((_, row) => row % 5 == at % 5)];
                break;
            default:
                rows.RemoveAt(at);
                break;
        }
    }

    private void TakeAway(HostileAct act, int at, int other)
    {
        switch (act)
        {
            case HostileAct.ClearRow:
                rows[at] = new HostileRow(rows[at].Home, [.. rows[at].Cells.Select((cell, column) => column == StatementColumns.Id.Index ? cell : new HostileCell(null, rows[at].Home))]);
                break;
            case HostileAct.ClearText:
                rows[at] = rows[at].Replaced(StatementColumns.Text, null);
                break;
            case HostileAct.Merge:
                for (var row = Math.Min(at, other) + 1; row <= Math.Max(at, other); row++)
                    rows[row] = rows[row].Replaced(Merged[other % Merged.Length], null);
                break;
            default:
                dropped.Add(Dropped[other % Dropped.Length]);
                break;
        }
    }

    private void Write(HostileAct act, int at)
    {
        var text = rows[at][StatementColumns.Text].Value as string ?? "";
        switch (act)
        {
            case HostileAct.EditText:
                rows[at] = rows[at].Edited(StatementColumns.Text, Type(text));
                break;
            case HostileAct.RewriteText:
                rows[at] = rows[at].Replaced(StatementColumns.Text, Type("no word as it was before this"));
                break;
            case HostileAct.EditSpeaker:
                rows[at] = rows[at].Edited(StatementColumns.Speaker, Type(""));
                break;
            case HostileAct.AddContext:
                rows[at] = rows[at].Edited(StatementColumns.Context, Type("the beacon stands on the reef since the last survey of the council"));
                break;
            case HostileAct.PasteText:
                rows[at] = rows[at].With(StatementColumns.Text, rows[(at + 1) % rows.Count][StatementColumns.Text]);
                break;
            case HostileAct.SplitText:
                rows[at] = rows[at].Edited(StatementColumns.Text, text[..(text.Length / 2)]);
                rows.Insert(at + 1, New((StatementColumns.Speaker, rows[at][StatementColumns.Speaker].Value)).With(StatementColumns.Text, rows[at][StatementColumns.Text] with { Value = text[(text.Length / 2)..], IsPart = true }));
                break;
            case HostileAct.JoinTexts when at + 1 < rows.Count:
                rows[at] = rows[at].Edited(StatementColumns.Text, $"{text} {rows[at + 1][StatementColumns.Text].Value}");
                rows.RemoveAt(at + 1);
                break;
            case HostileAct.Withdraw:
                rows[at] = rows[at].Edited(StatementColumns.Status, StatementStatus.Withdrawn);
                break;
            case HostileAct.ShiftDates:
                rows = rows.ConvertAll(row => row.Edited(StatementColumns.Date, row[StatementColumns.Date].Value is PartialDate { Day: > 1 } date ? date with { Day = date.Day - 1 } : null));
                break;
        }
    }

    private void Put(Column column, IReadOnlyList<HostileCell> cells) => rows = [.. rows.Select((row, at) => row.With(column, cells[at]))];

    /// <summary>Words with one among them that nobody else types.</summary>
    private string Type(string words)
    {
        Typed.Add($"{name}typed{Typed.Count}x");
        return $"{words} {Typed[^1]}".Trim();
    }

    private static HostileRow New(params (Column Column, object? Value)[] cells) =>
        cells.Aggregate(HostileRow.Of(RowCells.Of(StatementColumns.Sheet, 0), home: null), (row, cell) => row.Edited(cell.Column, cell.Value));
}
