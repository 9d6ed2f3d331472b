using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>Why a merge leaves something to a person, and what can be decided on it.</summary>
public static class OpenWords
{
    /// <summary>The reason as a sentence.</summary>
    public static string Why(OpenCell open) => open.Reason switch
    {
        OpenReason.Conflict when IsTypography(open) => "Changed on both sides; only quotation marks differ.",
        OpenReason.Conflict when open.Column is { } column && SameValue.Is(column, open.Base, open.Mine) => "Two colleagues changed it, each otherwise.",
        OpenReason.Conflict => "Changed on both sides.",
        OpenReason.EditedAndGone => $"Changed by {open.From.Name}, but the row is gone from the workbook. Theirs brings the row back.",
        OpenReason.DeletedAndEdited => $"Deleted by {open.From.Name}, but changed by somebody else. Theirs takes it out.",
        OpenReason.Deleted when open.Parts.Length > 1 => $"{open.Parts.Length} rows did not come back from {open.From.Name}; other rows may name them. Theirs makes the cells of all of them blank.",
        OpenReason.Deleted => $"Deleted by {open.From.Name}; other rows may name it. Theirs makes its cells blank.",
        OpenReason.Emptied => $"Not one row of this sheet came back from {open.From.Name}. That says nothing of the rows. Theirs takes {(open.Parts.Length == 1 ? "it" : $"all {open.Parts.Length}")} out.",
        OpenReason.Missing => Missing(open),
        OpenReason.Withdrawal => Withdrawn(open),
        OpenReason.Bare when open.Parts.Length > 1 => $"{open.Parts.Length} new rows say nothing but {open.Sheet.Key.Name}. Theirs adds them all.",
        OpenReason.Bare => $"A new row with nothing but {open.Sheet.Key.Name}: a total, or a remark? Theirs adds it as a new row.",
        OpenReason.Blanked when open.Parts.Length > 1 => $"{open.Parts.Length} cells came back blank, in rows that say other things. Theirs makes all of them blank.",
        OpenReason.Blanked => "The cell came back blank, in a row that says other things. Theirs makes it blank.",
        OpenReason.Shifted when !open.Things.All(IsADayOff) => $"{open.Things.Length} dates came back moved alike: by as many days, or with day and month exchanged, as programs do. Theirs takes them all.",
        OpenReason.Shifted => $"{open.Things.Length} dates came back a day off: a program shifted them by some hours, most likely. Theirs takes them all.",
        OpenReason.Displaced => $"{(open.Parts.IsEmpty ? "A cell" : $"{open.Parts.Length} cells")} of this column came back in other rows, as if it had been sorted or filled by itself. Theirs takes them all.",
        OpenReason.Misfit => $"What was sent under {(open.Parts.Length > 1 ? "these IDs" : "this ID")} is not what the workbook holds: the file may be of another workbook. Theirs takes {(open.Parts.Length > 1 ? $"all {open.Parts.Length} changes" : "the change")} all the same.",
        OpenReason.Stranger => $"{(open.Parts.Length > 1 ? $"{open.Parts.Length} new rows" : "A new row")} in a file that may be of another workbook. Theirs adds {(open.Parts.Length > 1 ? "them all" : "it")}.",
        OpenReason.Doubtful => $"The row may be {Or((string)open.Mine!)}, changed, or a new one. Write the {open.Sheet.Key.Name} of the row that it is; Theirs adds it as a new row.",
        OpenReason.Cut when open.Parts.Length > 1 => $"{open.Parts.Length} texts break off, as if a program had cut them. Theirs takes them all.",
        OpenReason.Cut => "Their text breaks off, as if a program had cut it.",
        OpenReason.Unreadable when open is { Row: not null, Column: { } column } => $"A new row whose {column.Name} is no {column.Kind.Description}, or could mean two. Write the right one as your decision, and the row is added; Theirs adds it as it is.",
        OpenReason.Unreadable when open.Theirs is Unreadable { Text: "" } => "Their cell holds a formula whose value is not known. Write the right value as your decision.",
        OpenReason.Unreadable => $"Their value is no {open.Column!.Kind.Description}. Write the right one as your decision.",
        OpenReason.Formula => "The workbook's cell holds a formula, which stays. Type the value over it in the workbook if theirs is right.",
        OpenReason.NoKey => $"A new row without {open.Sheet.Key.Name}. Write one as your decision, and the row is added.",
        OpenReason.Unidentified => $"The column {open.Sheet.Key.Name} did not come back, and the workbook has no row that says this. Theirs adds it as a new row.",
        OpenReason.Repeated when open.Parts.Length > 1 => $"{open.Parts.Length} new rows say what other rows say. Theirs adds them all the same.",
        OpenReason.Repeated => $"A new row that says what {(open.Mine is string same ? same : "another row")} says. Theirs adds it all the same.",
        OpenReason.ThereAlready => $"{(open.Mine is string there ? there : "A row")} says what a new row of {open.From.Name} says; it was not added twice.",
        OpenReason.KeyTaken => $"Two new rows with the same {open.Sheet.Key.Name}. Write another one as your decision, and this row is added too.",
        _ => throw new ArgumentOutOfRangeException(nameof(open), open.Reason, message: null),
    };

    /// <summary>Whether there is anything to decide on it here.</summary>
    public static bool CanBeDecided(OpenCell open) => open.Reason is not (OpenReason.Formula or OpenReason.ThereAlready);

    private static string Missing(OpenCell open)
    {
        var (count, published) = (open.Parts.Length, open.Parts.Count(part => part.Mine is not null));
        var rows = count == 1 ? "A row did" : $"{count} rows did";
        var ofThem = published == 0 ? "" : count == 1 ? ", and it is published" : $", {published} of them published";
        return $"{rows} not come back{ofThem}: deleted, filtered out, or left behind in copying. Theirs withdraws {(count == 1 ? "it" : "them all")}.";
    }

    private static bool IsADayOff(OpenCell open) => Doubts.Days(open.Base, open.Theirs) is 1 or -1;

    private static string Withdrawn(OpenCell open)
    {
        var (count, published) = (open.Things.Length, open.Things.Count(thing => thing.Base is StatementStatus.Published));
        return $"{(count == 1 ? "A statement was" : $"{count} statements were")} set to Withdrawn{(published == 0 ? "" : count == 1 ? ", and it is published" : $", {published} of them published")}. Theirs takes {(count == 1 ? "it" : "them all")} out of the reports.";
    }

    private static string Or(string keys) => keys.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var last ? $"{keys[..last]} or {keys[(last + 2)..]}" : keys;

    private static bool IsTypography(OpenCell open) => open.Mine is string mine && open.Theirs is string theirs && Typography.IsAllThatDiffers(mine, theirs);
}
