using System.Collections.Immutable;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Marking;

/// <summary>A cell in which something was found.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Findings">At least one.</param>
internal sealed record CellMark(Worksheet Worksheet, int Row, int Column, ImmutableArray<Finding> Findings)
{
    private const string Author = "ReportKit";

    public Severity Severity => Findings.Max(finding => finding.Severity);

    /// <summary>What stands on the cell.</summary>
    public NewNote Note => new(Worksheet, Row, Column, Author, string.Join("\n\n", Findings.Select(Words)));

    /// <summary>The cells, sheet by sheet; what is found in a row as a whole stands on its key. What has no row stands on none.</summary>
    public static ImmutableArray<CellMark> Of(WorkbookFile workbook, ImmutableArray<Finding> findings) =>
    [
        .. from sheet in findings.Where(finding => finding.Place is { Sheet: not null, Line: > 0 }).GroupBy(finding => finding.Place.Sheet!)
           let worksheet = workbook.Find(sheet.Key)
           where worksheet is not null
           let header = SheetPlace.Find(workbook, sheet.Key).Header
           let key = header.PositionOf(sheet.Key.Key) ?? 0
           from cell in sheet.GroupBy(finding => (finding.Place.Line, Column: header.PositionOf(finding.Place.Column ?? sheet.Key.Key) ?? key))
           select new CellMark(worksheet, cell.Key.Line, cell.Key.Column, [.. cell]),
    ];

    private static string Words(Finding finding) =>
        $"{finding.Code}, {SeverityWord.Of(finding.Severity)}: {finding.Text}{(finding.Evidence is { } evidence && !finding.Text.Contains(evidence, StringComparison.Ordinal) ? $"\n{evidence}" : "")}";
}
