using System.Collections.Immutable;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>The findings by the row that they concern, for a draft's comments.</summary>
internal sealed class RowRemarks(ImmutableArray<Diagnostic> findings)
{
    private readonly ILookup<(Sheet?, int), string> byRow =
        findings.ToLookup(finding => (finding.Place.Sheet, finding.Place.Line), finding => $"{finding.Place.Address}: {finding.Text}");

    public ImmutableArray<string> Of(Sheet sheet, int line) => findings.IsEmpty ? [] : [.. byRow[(sheet, line)]];

    /// <summary>Those that concern neither a section nor a statement.</summary>
    public ImmutableArray<string> OfTheWhole() =>
        [.. byRow.Where(row => row.Key.Item1 != SectionColumns.Sheet && row.Key.Item1 != StatementColumns.Sheet).SelectMany(row => row)];
}
