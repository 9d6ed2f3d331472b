using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>What came of a merge, or of decisions on what it left open.</summary>
/// <param name="Dataset">The workbook's rows in their order with what was taken, then the new rows.</param>
/// <param name="Taken">The cells that were changed.</param>
/// <param name="Added">The rows that are new, as they stand in the dataset.</param>
/// <param name="Open">What a person has to decide, or should know; the workbook keeps its own value.</param>
public sealed record MergeOutcome(
    Dataset Dataset,
    ImmutableArray<TakenCell> Taken,
    ImmutableArray<AddedRow> Added,
    ImmutableArray<UndecidedCell> Open)
{
    /// <summary>The rows that came back under another key than theirs.</summary>
    public ImmutableArray<MovedRow> Moved { get; init; } = [];
}

/// <summary>A row that came back under another key than its own, or under that of another row.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Key">The key that it has in the workbook; null where it is not known, or not yet.</param>
public sealed record MovedRow(Sheet Sheet, Sender From, int Line, string? Key);

/// <summary>A cell that somebody changed, and whose change was taken.</summary>
public sealed record TakenCell(Sheet Sheet, string Key, Column Column, object? Before, object? After, Sender From)
{
    /// <summary>Whether only the form of quotation marks and apostrophes differs.</summary>
    public bool IsTypography => Before is string before && After is string after && Typography.IsAllThatDiffers(before, after);
}

/// <summary>A row that somebody added.</summary>
/// <param name="Row">As it stands in the dataset; its line is that of the file that it came in.</param>
public sealed record AddedRow(Sheet Sheet, RowCells Row, Sender From)
{
    public string Key => (Row[Sheet.Key] as string)?.Trim() ?? "";
}

/// <summary>Why something is left to a person.</summary>
public enum UndecidedReason
{
    /// <summary>The cell was changed on both sides.</summary>
    Conflict,

    /// <summary>The row was changed by them, and is gone from the workbook.</summary>
    EditedAndGone,

    /// <summary>The row was deleted by them, and changed in the workbook or by somebody else.</summary>
    DeletedAndEdited,

    /// <summary>The row was deleted by them; rows of this sheet are not deleted unasked, because others may name them.</summary>
    Deleted,

    /// <summary>Not one row of the sheet came back.</summary>
    Emptied,

    /// <summary>Statements did not come back, and it is not sure that somebody meant to delete them.</summary>
    Missing,

    /// <summary>Statements were set to Withdrawn: more than a few, or one that is published.</summary>
    Withdrawal,

    /// <summary>The row is new, and says nothing but its key: a total, a remark, or IDs filled in beforehand.</summary>
    Bare,

    /// <summary>The cell came back blank, in a row that says other things.</summary>
    Blanked,

    /// <summary>All dates of the file are a day off.</summary>
    Shifted,

    /// <summary>The cells of the column came back in other rows than theirs.</summary>
    Displaced,

    /// <summary>What was sent under this key is not what the workbook holds: it is another row.</summary>
    Misfit,

    /// <summary>The row is new, in a file that was made of another workbook.</summary>
    Stranger,

    /// <summary>The row may be one of several that were sent, or a new one.</summary>
    Doubtful,

    /// <summary>The words break off where another program cuts them.</summary>
    Cut,

    /// <summary>Their value is none that the column holds.</summary>
    Unreadable,

    /// <summary>The cell of the workbook holds a formula, which stays.</summary>
    Formula,

    /// <summary>The row is new, and has no key.</summary>
    NoKey,

    /// <summary>The column of the keys did not come back, so that nobody knows whether the row is new.</summary>
    Unidentified,

    /// <summary>The row is new, and says what a row says that was sent.</summary>
    Repeated,

    /// <summary>The row is new, and says what a row says that the workbook got since: it came before, or from somebody else too.</summary>
    ThereAlready,

    /// <summary>The row is new, and its key is that of another new row.</summary>
    KeyTaken,
}

/// <summary>Something that the merge leaves to a person.</summary>
/// <param name="Key">Key of the row; empty where it has none.</param>
/// <param name="Column">The cell; null for the whole row.</param>
/// <param name="Mine">
/// The workbook's value; of a repeated row, the key of the row that says the same; of a doubtful one, the keys of those that it may be.
/// </param>
/// <param name="Theirs">Their value; for a whole row its cells as words.</param>
/// <param name="Row">The row as they have it, where it could be added; its line is that of their file.</param>
public sealed record UndecidedCell(Sheet Sheet, string Key, Column? Column, UndecidedReason Reason, object? Base, object? Mine, object? Theirs, RowCells? Row, Sender From)
{
    /// <summary>The things of one kind that the line stands for; a decision on it goes for all of them. Most lines stand for themselves.</summary>
    public ImmutableArray<UndecidedCell> Parts { get; init; } = [];

    /// <summary>What is to be decided, one by one.</summary>
    public ImmutableArray<UndecidedCell> Things => Parts.IsEmpty ? [this] : Parts;
}
