using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>
/// Which cells may be corrected without a person: never a key, never what somebody else said, and nothing that a published report
/// has printed.
/// </summary>
public sealed class OpenToCorrection
{
    private readonly HashSet<(Sheet, int)> published = [];
    private readonly HashSet<int> quotations;

    public OpenToCorrection(Manuscript manuscript)
    {
        var dataset = manuscript.Dataset;
        published.UnionWith(dataset.Reports.Rows.Where(IsPublished).Select(row => ((Sheet)ReportColumns.Sheet, row.Line)));
        published.UnionWith(dataset.Sections.Rows.Where(row => IsPublished(manuscript.Assignment.ReportOf(row))).Select(row => ((Sheet)SectionColumns.Sheet, row.Line)));
        published.UnionWith(manuscript.Rows.Where(assigned => IsPublished(assigned.Report)).Select(assigned => ((Sheet)StatementColumns.Sheet, assigned.Row.Line)));
        published.UnionWith(PublishedSources(manuscript).ToList());
        quotations = dataset.Statements.Rows.Where(row => row.Kind is StatementKind.Statement or StatementKind.Continuation).Select(row => row.Line).ToHashSet();
    }

    public bool Is(Place place) =>
        place is { Sheet: { } sheet, Column: { IsKey: false } column }
        && MasterWorkbook.Sheets.Contains(sheet)
        && !published.Contains((sheet, place.Line))
        && !(column == StatementColumns.Text && quotations.Contains(place.Line));

    /// <summary>The sources that published rows name: their footnotes are printed.</summary>
    private IEnumerable<(Sheet, int)> PublishedSources(Manuscript manuscript) =>
        from mention in manuscript.Mentions
        where published.Contains((mention.Table.Sheet, mention.Row.Line))
        let source = manuscript.Dataset.Sources.Find(mention.Id)
        where source is not null
        select ((Sheet)SourceColumns.Sheet, source.Line);

    private static bool IsPublished(Report? report) => report is { Status: ReportStatus.Published };
}
