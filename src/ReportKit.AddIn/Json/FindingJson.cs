namespace ReportKit.AddIn.Json;

/// <summary>A finding as the pane shows it.</summary>
/// <param name="Row">The row of the worksheet; null where the finding is about no single row.</param>
/// <param name="Cell">Such as <c>H42</c>; null where the finding is about no single cell.</param>
/// <param name="Evidence">The words in question.</param>
internal sealed record FindingJson(
    string Code,
    string Severity,
    string? Sheet,
    int? Row,
    string? Cell,
    string? Column,
    string? Key,
    string Message,
    string Advice,
    string? Evidence,
    FixJson? Fix);

/// <summary>What to write into the cell so that the finding is gone.</summary>
internal sealed record FixJson(string Label, EntryJson Cell);
