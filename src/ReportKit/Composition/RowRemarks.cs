using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>The findings by the row that they concern, for a draft's comments.</summary>
/// <param name="rows">The statements that stand in the draft.</param>
internal sealed class RowRemarks(ImmutableArray<Diagnostic> findings, ImmutableArray<Statement> rows, ReportPlan plan)
{
    private readonly ILookup<Place, string> byRow =
        findings.ToLookup(finding => Row(finding.Place.Sheet, finding.Place.Line), finding => $"{finding.Place.Address}: {finding.Text}");

    public ImmutableArray<string> Of(Sheet sheet, int line) => findings.IsEmpty ? [] : [.. byRow[Row(sheet, line)]];

    /// <summary>Those that concern none of the rows: settings, sources, speakers, and rows of other reports.</summary>
    public ImmutableArray<string> OfTheRest()
    {
        if (findings.IsEmpty)
            return [];

        var printed = plan.Sections.Select(planned => Row(SectionColumns.Sheet, planned.Section.Line))
            .Concat(rows.Select(row => Row(StatementColumns.Sheet, row.Line)))
            .ToHashSet();
        return [.. byRow.Where(row => !printed.Contains(row.Key)).SelectMany(row => row)];
    }

    private static Place Row(Sheet? sheet, int line) => new("", sheet, line);
}
