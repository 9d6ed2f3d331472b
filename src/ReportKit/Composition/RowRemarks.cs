using System.Collections.Immutable;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Composition;

/// <summary>The findings by the row that they concern, for a draft's comments.</summary>
internal sealed class RowRemarks(ImmutableArray<Diagnostic> findings)
{
    public ImmutableArray<string> Of(Sheet sheet, int line) => Shown(finding => finding.Place.Sheet == sheet && finding.Place.Line == line);

    /// <summary>Those that concern neither a section nor a statement.</summary>
    public ImmutableArray<string> OfTheWhole() =>
        Shown(finding => finding.Place.Sheet != SectionColumns.Sheet && finding.Place.Sheet != StatementColumns.Sheet);

    private ImmutableArray<string> Shown(Func<Diagnostic, bool> isMeant) =>
        findings.IsEmpty ? [] : [.. findings.Where(isMeant).Select(finding => $"{finding.Place.Address}: {finding.Text}")];
}
