using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>What is to be looked at, of which workbook.</summary>
/// <param name="Report">Only what concerns the report of this number; null: everything.</param>
/// <param name="Rules">Only what these find.</param>
public sealed record WorkbookToCheck(NamedFile Workbook, string? Report, ChosenRules Rules);
