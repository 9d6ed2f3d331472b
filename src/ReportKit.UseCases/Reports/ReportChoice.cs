using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Reports;

/// <summary>The report that is meant: the one that is named, or the only draft.</summary>
public static class ReportChoice
{
    /// <exception cref="RefusalException">There is none of that name, or it has to be named.</exception>
    public static Report Of(Table<Report> reports, string? number) => Named(reports, number) ?? OnlyDraft(reports) ?? throw Unnamed(reports);

    /// <summary>The one that is named; null where none is.</summary>
    /// <exception cref="RefusalException">There is none of that name.</exception>
    public static Report? Named(Table<Report> reports, string? number) => number is null ? null : reports.Find(KnownNames.Report(number, reports)) ?? throw new RefusalException(
        $"There is no report “{CellFindings.Excerpt(number)}” in the sheet Reports. {CellFindings.NearestOr(number, reports.Keys, $"There are: {Numbers(reports.Rows)}.")}");

    /// <summary>The only draft; null where there is none, or several.</summary>
    public static Report? OnlyDraft(Table<Report> reports) => Drafts(reports) is [var only] ? only : null;

    private static RefusalException Unnamed(Table<Report> reports) => Drafts(reports) switch
    {
        [] when reports.Rows.IsEmpty => new RefusalException("The sheet Reports has no rows; add the report that is to be built", Remedy.NameReport),
        [] => new RefusalException("No report has the status Draft; name one", Remedy.NameReport, [.. reports.Rows.Select(report => report.Number)]),
        var drafts => new RefusalException("Several reports have the status Draft; name one", Remedy.NameReport, [.. drafts.Select(draft => draft.Number)]),
    };

    private static List<Report> Drafts(Table<Report> reports) => [.. reports.Rows.Where(report => report.Status == ReportStatus.Draft)];

    private static string Numbers(IEnumerable<Report> reports) => string.Join(", ", reports.Select(report => report.Number));
}
