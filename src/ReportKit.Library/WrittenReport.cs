namespace ReportKit;

/// <summary>A report that was written.</summary>
/// <param name="Path">The full path of the Word file.</param>
/// <param name="Statements">How many rows of the sheet Statements it prints.</param>
/// <param name="Footnotes">How many footnotes it has.</param>
/// <param name="Pages">How many pages it has; null where no program was found that lays them out, and Word is to count them.</param>
public sealed record WrittenReport(string Path, int Statements, int Footnotes, int? Pages);
