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
        OpenReason.Deleted => $"Deleted by {open.From.Name}; other rows may name it. Theirs makes its cells blank.",
        OpenReason.Emptied => $"Not one row of this sheet came back from {open.From.Name}. That says nothing of the rows.",
        OpenReason.Cut => "Their text breaks off where programs cut long cells.",
        OpenReason.Unreadable when open.Theirs is Unreadable { Text: "" } => "Their cell holds a formula whose value is not known. Write the right value as your decision.",
        OpenReason.Unreadable => $"Their value is no {open.Column!.Kind.Description}. Write the right one as your decision.",
        OpenReason.Formula => "The workbook's cell holds a formula, which stays. Type the value over it in the workbook if theirs is right.",
        OpenReason.NoKey => $"A new row without {open.Sheet.Key.Name}. Write one as your decision, and the row is added.",
        OpenReason.Unidentified => $"The column {open.Sheet.Key.Name} did not come back, and the workbook has no row that says this. Theirs adds it as a new row.",
        OpenReason.Repeated => $"A new row that says what {(open.Mine is string same ? same : "another row")} says. Theirs adds it all the same.",
        OpenReason.ThereAlready => $"{(open.Mine is string there ? there : "A row")} says what a new row of {open.From.Name} says; it was not added twice.",
        OpenReason.KeyTaken => $"Two new rows with the same {open.Sheet.Key.Name}. Write another one as your decision, and this row is added too.",
        _ => throw new ArgumentOutOfRangeException(nameof(open), open.Reason, message: null),
    };

    /// <summary>Whether there is anything to decide on it here.</summary>
    public static bool CanBeDecided(OpenCell open) => open.Reason is not (OpenReason.Emptied or OpenReason.Formula or OpenReason.ThereAlready);

    private static bool IsTypography(OpenCell open) => open.Mine is string mine && open.Theirs is string theirs && Typography.IsAllThatDiffers(mine, theirs);
}
