using System.Collections.Immutable;

namespace ReportKit.Excel.Worksheets;

/// <summary>The sheets that only the tool writes.</summary>
internal static class ToolSheets
{
    public const string Guide = "Guide";

    /// <summary>Holds what a workbook carries along.</summary>
    public const string Embedded = "ReportKit";

    public static ImmutableArray<string> Names { get; } = [Guide, Embedded];
}
