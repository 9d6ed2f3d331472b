using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.AddIn.Json;

/// <summary>A finding as the pane shows it.</summary>
/// <param name="Row">The row of the worksheet; null where the finding is about no single row.</param>
/// <param name="Cell">Such as <c>H42</c>; null where the finding is about no single cell.</param>
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
    FixJson? Fix)
{
    public static FindingJson Of(Diagnostic finding, Dataset dataset)
    {
        var (_, sheet, line, column) = finding.Place;
        var address = CellAddress.Of(finding.Place);
        return new FindingJson(
            finding.Code,
            finding.Severity.ToString().ToLowerInvariant(),
            address.Sheet,
            line > 0 ? line : null,
            address.Cell,
            column?.Name,
            sheet is null || line <= 0 ? null : KeyOf(dataset[sheet], line),
            finding.Message,
            finding.Advice,
            null,
            null);
    }

    private static string? KeyOf(Table table, int line) => table.AllRows.FirstOrDefault(row => row.Line == line)?[table.Sheet.Key] as string;
}

/// <summary>What to write into the cell so that the finding is gone.</summary>
internal sealed record FixJson(string Label, EntryJson Cell);
