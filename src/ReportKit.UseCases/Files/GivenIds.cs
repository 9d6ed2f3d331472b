using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Sheets;

namespace ReportKit.UseCases.Files;

/// <summary>Says which IDs rows got that people had added without one.</summary>
internal static class GivenIds
{
    /// <summary>One sentence; null where there were no such rows.</summary>
    public static string? In(ImmutableArray<SheetEdits> edits)
    {
        var given = edits.SelectMany(sheet => sheet.Cells).Where(cell => cell.Column == StatementColumns.Id).Select(cell => cell.Value).ToList();
        return given switch
        {
            [] => null,
            [var only] => $"Gave the ID {only} to 1 statement.",
            [var first, .., var last] => $"Gave IDs to {given.Count} statements: {first} to {last}.",
        };
    }
}
