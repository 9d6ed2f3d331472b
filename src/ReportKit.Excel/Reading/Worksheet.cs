namespace ReportKit.Excel.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Part">The part that holds its cells.</param>
internal sealed record Worksheet(string Name, string Part, bool IsHidden);
