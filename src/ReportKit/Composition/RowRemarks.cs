using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Composition;

/// <summary>The findings by the row at which they are printed, for a draft's comments.</summary>
internal sealed class RowRemarks
{
    private readonly ILookup<Place, string> byRow;

    /// <param name="unplaced">The rows that a draft lists although no section takes them.</param>
    public RowRemarks(ImmutableArray<Finding> findings, ReportPlan plan, ImmutableArray<Statement> unplaced, Dataset dataset)
    {
        var places = findings.IsEmpty ? null : new RemarkPlaces(plan, unplaced, dataset);
        byRow = findings.ToLookup(finding => places!.Of(finding.Place), finding => $"{finding.Place.Address}: {finding.Text}");
    }

    /// <summary>Those that no row of the report shows: on settings and the report itself, and on rows that are printed nowhere.</summary>
    public ImmutableArray<string> OfTheCover => [.. byRow[RemarkPlaces.Cover]];

    public ImmutableArray<string> Of(Sheet sheet, int line) => [.. byRow[RemarkPlaces.Row(sheet, line)]];
}
