using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Serving;
using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.AddIn.Workbooks;

/// <summary>The report that a call means.</summary>
internal static class ChosenReport
{
    /// <summary>The only draft; null where there is none, or several.</summary>
    public static Report? OnlyDraft(Table<Report> reports) =>
        reports.Rows.Where(report => report.Status == ReportStatus.Draft).ToList() is [var only] ? only : null;

    /// <summary>The one that is named, or else the only draft.</summary>
    /// <exception cref="RefusedCallException">There is none of that name, or it has to be named.</exception>
    public static Report Of(Table<Report> reports, string? number) => number is not null
        ? Named(reports, number)!
        : OnlyDraft(reports) ?? throw new RefusedCallException(StatusCodes.Status400BadRequest, "Choose a report: not exactly one has the status Draft.");

    /// <summary>The one that is named; null where none is.</summary>
    /// <exception cref="RefusedCallException">There is none of that name.</exception>
    public static Report? Named(Table<Report> reports, string? number) => number is null ? null : reports.Find(number) ?? throw new RefusedCallException(
        StatusCodes.Status400BadRequest,
        $"There is no report “{CellFindings.Excerpt(number)}” in the sheet Reports. {CellFindings.NearestOr(number, reports.Keys, "")}".TrimEnd());
}
