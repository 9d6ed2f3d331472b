using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Series;

/// <summary>The sources that a report prints: those that its rows cite or lead to, and the recordings that its appendix lists.</summary>
internal static class PrintedSources
{
    /// <summary>In the order of the sheet.</summary>
    public static IEnumerable<Source> Of(Dataset dataset, IEnumerable<SourceMention> mentions, ReportPlan plan)
    {
        var statements = plan.Rows.Select(row => row.Line).ToHashSet();
        var sections = plan.Sections.Select(planned => planned.Section.Line).ToHashSet();
        var named = mentions
            .Where(mention => mention.Row is Statement row ? statements.Contains(row.Line) && IsPrinted(mention, row) : mention.Row is Section && sections.Contains(mention.Row.Line))
            .Select(mention => mention.Id.Trim())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return dataset.Sources.Rows.Where(source => named.Contains(source.Id.Trim()) || IsListed(source, plan.Report));
    }

    /// <summary>A row whose source is known but not to be cited prints no footnote of its own.</summary>
    private static bool IsPrinted(SourceMention mention, Statement row) =>
        row.Cite || (mention.Column != Sheets.StatementColumns.Source && mention.Column != Sheets.StatementColumns.AlsoIn);

    private static bool IsListed(Source source, Report report) =>
        report.Appendix == Appendix.Recordings && source is { Kind: SourceKind.Video, Date: { } date } && report.Covers(date.From);
}
