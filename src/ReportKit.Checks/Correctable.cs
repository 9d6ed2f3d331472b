using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks;

/// <summary>
/// Which cells may be corrected without a person: never a key, never what somebody else said, and nothing that a published report
/// has printed.
/// </summary>
public sealed class Correctable
{
    private readonly HashSet<(Sheet, int)> published = [];
    private readonly HashSet<int> quotations;

    public Correctable(DatasetViews views)
    {
        var dataset = views.Dataset;
        published.UnionWith(dataset.Reports.Rows.Where(IsPublished).Select(row => ((Sheet)ReportColumns.Sheet, row.Line)));
        published.UnionWith(dataset.Sections.Rows.Where(row => IsPublished(views.Assignment.ReportOf(row))).Select(row => ((Sheet)SectionColumns.Sheet, row.Line)));
        published.UnionWith(views.Rows.Where(assigned => IsPublished(assigned.Report)).Select(assigned => ((Sheet)StatementColumns.Sheet, assigned.Row.Line)));
        published.UnionWith(PublishedSources(views).ToList());
        quotations = dataset.Statements.Rows.Where(row => row.Kind is StatementKind.Statement or StatementKind.Continuation).Select(row => row.Line).ToHashSet();
    }

    public bool Is(Place place) =>
        place is { Sheet: { } sheet, Column: { IsKey: false } column }
        && MasterWorkbook.Sheets.Contains(sheet)
        && !published.Contains((sheet, place.Line))
        && !(column == StatementColumns.Text && quotations.Contains(place.Line));

    /// <summary>The sources that published rows name: their footnotes are printed.</summary>
    private IEnumerable<(Sheet, int)> PublishedSources(DatasetViews views) =>
        from mention in views.Mentions
        where published.Contains((mention.Table.Sheet, mention.Row.Line))
        let source = views.Dataset.Sources.Find(mention.Id)
        where source is not null
        select ((Sheet)SourceColumns.Sheet, source.Line);

    private static bool IsPublished(Report? report) => report is { Status: ReportStatus.Published };
}
