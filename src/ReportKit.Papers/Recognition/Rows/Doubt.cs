using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>An uncertain reading, before its row has a place in the workbook.</summary>
/// <param name="Column">The cell that it concerns.</param>
internal sealed record Doubt(Rule Rule, Column Column, string Message, string Advice);
