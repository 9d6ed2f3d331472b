using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging.Undecided;

/// <summary>Why a merge leaves something to a person, and what can be decided on it.</summary>
public static class UndecidedWords
{
    /// <summary>The reason as a sentence.</summary>
    public static string Why(UndecidedCell open) => open.Reason switch
    {
        UndecidedReason.Conflict when IsTypography(open) => "Changed on both sides; only quotation marks differ.",
        UndecidedReason.Conflict when open.Column is { } column && SameValue.Is(column, open.Base, open.Mine) => "Two colleagues changed it, each otherwise.",
        UndecidedReason.Conflict => "Changed on both sides.",
        UndecidedReason.EditedAndGone => $"Changed by {open.From.Name}, but the row is gone from the workbook. Theirs brings the row back.",
        UndecidedReason.DeletedAndEdited => $"Deleted by {open.From.Name}, but changed by somebody else. Theirs takes it out.",
        UndecidedReason.Deleted when open.Parts.Length > 1 => $"{open.Parts.Length} rows did not come back from {open.From.Name}; other rows may name them. Theirs makes the cells of all of them blank.",
        UndecidedReason.Deleted => $"Deleted by {open.From.Name}; other rows may name it. Theirs makes its cells blank.",
        UndecidedReason.Emptied => $"Not one row of this sheet came back from {open.From.Name}. That says nothing of the rows. Theirs takes {(open.Parts.Length == 1 ? "it" : $"all {open.Parts.Length}")} out.",
        UndecidedReason.Missing => Missing(open),
        UndecidedReason.Withdrawal => Withdrawn(open),
        UndecidedReason.Bare when open.Parts.Length > 1 => $"{open.Parts.Length} new rows say nothing but {open.Sheet.Key.Name}. Theirs adds them all.",
        UndecidedReason.Bare => $"A new row with nothing but {open.Sheet.Key.Name}: a total, or a remark? Theirs adds it as a new row.",
        UndecidedReason.Blanked when open.Parts.Length > 1 => $"{open.Parts.Length} cells came back blank, in rows that say other things. Theirs makes all of them blank.",
        UndecidedReason.Blanked => "The cell came back blank, in a row that says other things. Theirs makes it blank.",
        UndecidedReason.Shifted when !open.Things.All(IsADayOff) => $"{open.Things.Length} dates came back moved alike: by as many days, or with day and month exchanged, as programs do. Theirs takes them all.",
        UndecidedReason.Shifted => $"{open.Things.Length} dates came back a day off: a program shifted them by some hours, most likely. Theirs takes them all.",
        UndecidedReason.Displaced => $"{(open.Parts.IsEmpty ? "A cell" : $"{open.Parts.Length} cells")} of this column came back in other rows, as if it had been sorted or filled by itself. Theirs takes them all.",
        UndecidedReason.Misfit => $"What was sent under {(open.Parts.Length > 1 ? "these IDs" : "this ID")} is not what the workbook holds: the file may be of another workbook. Theirs takes {(open.Parts.Length > 1 ? $"all {open.Parts.Length} changes" : "the change")} all the same.",
        UndecidedReason.Stranger => $"{(open.Parts.Length > 1 ? $"{open.Parts.Length} new rows" : "A new row")} in a file that may be of another workbook. Theirs adds {(open.Parts.Length > 1 ? "them all" : "it")}.",
        UndecidedReason.Doubtful => $"The row may be {Or((string)open.Mine!)}, changed, or a new one. Write the {open.Sheet.Key.Name} of the row that it is; Theirs adds it as a new row.",
        UndecidedReason.Cut when open.Parts.Length > 1 => $"{open.Parts.Length} texts break off, as if a program had cut them. Theirs takes them all.",
        UndecidedReason.Cut => "Their text breaks off, as if a program had cut it.",
        UndecidedReason.Unreadable when open is { Row: not null, Column: { } column } => $"A new row whose {column.Name} is no {column.Kind.Description}, or could mean two. Write the right one as your decision, and the row is added; Theirs adds it as it is.",
        UndecidedReason.Unreadable when open.Theirs is Unreadable { Text: "" } => "Their cell holds a formula whose value is not known. Write the right value as your decision.",
        UndecidedReason.Unreadable => $"Their value is no {open.Column!.Kind.Description}. Write the right one as your decision.",
        UndecidedReason.Formula => "The workbook's cell holds a formula, which stays. Type the value over it in the workbook if theirs is right.",
        UndecidedReason.NoKey => $"A new row without {open.Sheet.Key.Name}. Write one as your decision, and the row is added.",
        UndecidedReason.Unidentified => $"The column {open.Sheet.Key.Name} did not come back, and the workbook has no row that says this. Theirs adds it as a new row.",
        UndecidedReason.Repeated when open.Parts.Length > 1 => $"{open.Parts.Length} new rows say what other rows say. Theirs adds them all the same.",
        UndecidedReason.Repeated => $"A new row that says what {(open.Mine is string same ? same : "another row")} says. Theirs adds it all the same.",
        UndecidedReason.ThereAlready => $"{(open.Mine is string there ? there : "A row")} says what a new row of {open.From.Name} says; it was not added twice.",
        UndecidedReason.KeyTaken => $"Two new rows with the same {open.Sheet.Key.Name}. Write another one as your decision, and this row is added too.",
        _ => throw new ArgumentOutOfRangeException(nameof(open), open.Reason, message: null),
    };

    /// <summary>Whether there is anything to decide on it here.</summary>
    public static bool CanBeDecided(UndecidedCell open) => open.Reason is not (UndecidedReason.Formula or UndecidedReason.ThereAlready);

    private static string Missing(UndecidedCell open)
    {
        var (count, published) = (open.Parts.Length, open.Parts.Count(part => part.Mine is not null));
        var rows = count == 1 ? "A row did" : $"{count} rows did";
        var ofThem = published == 0 ? "" : count == 1 ? ", and it is published" : $", {published} of them published";
        return $"{rows} not come back{ofThem}: deleted, filtered out, or left behind in copying. Theirs withdraws {(count == 1 ? "it" : "them all")}.";
    }

    private static bool IsADayOff(UndecidedCell open) => Doubts.Days(open.Base, open.Theirs) is 1 or -1;

    private static string Withdrawn(UndecidedCell open)
    {
        var (count, published) = (open.Things.Length, open.Things.Count(thing => thing.Base is StatementStatus.Published));
        return $"{(count == 1 ? "A statement was" : $"{count} statements were")} set to Withdrawn{(published == 0 ? "" : count == 1 ? ", and it is published" : $", {published} of them published")}. Theirs takes {(count == 1 ? "it" : "them all")} out of the reports.";
    }

    private static string Or(string keys) => keys.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var last ? $"{keys[..last]} or {keys[(last + 2)..]}" : keys;

    private static bool IsTypography(UndecidedCell open) => open.Mine is string mine && open.Theirs is string theirs && Typography.IsAllThatDiffers(mine, theirs);
}
