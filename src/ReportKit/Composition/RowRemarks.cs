using System.Collections.Immutable;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>The findings by the row that they concern, for a draft's comments.</summary>
internal sealed class RowRemarks(ImmutableArray<Diagnostic> findings, ReportPlan plan)
{
    private readonly ILookup<Place, string> byRow =
        findings.ToLookup(finding => Row(finding.Place.Sheet, finding.Place.Line), finding => $"{finding.Place.Address}: {finding.Text}");

    public ImmutableArray<string> Of(Sheet sheet, int line) => findings.IsEmpty ? [] : [.. byRow[Row(sheet, line)]];

    /// <summary>Those that concern no row of the plan: settings, sources, speakers, and rows that are printed nowhere.</summary>
    public ImmutableArray<string> OfTheRest()
    {
        if (findings.IsEmpty)
            return [];

        var printed = plan.Sections.Select(planned => Row(SectionColumns.Sheet, planned.Section.Line))
            .Concat(plan.Rows.Select(row => Row(StatementColumns.Sheet, row.Line)))
            .ToHashSet();
        return [.. byRow.Where(row => !printed.Contains(row.Key)).SelectMany(row => row)];
    }

    private static Place Row(Sheet? sheet, int line) => new("", sheet, line);
}
