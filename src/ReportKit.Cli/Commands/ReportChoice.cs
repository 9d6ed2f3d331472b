using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Cli.Commands;

/// <summary>The report that is meant: the one that is named, or the only draft.</summary>
internal static class ReportChoice
{
    public static Report Of(Table<Report> reports, string? number)
    {
        var all = string.Join(", ", reports.Rows.Select(report => report.Number));
        if (number is not null)
            return reports.Find(KnownNames.Report(number, reports)) ?? throw new WrongUsageException(
                $"There is no report “{number}” in the sheet Reports. {CellFindings.NearestOr(number, reports.Keys, $"There are: {all}.")}");

        return reports.Rows.Where(report => report.Status == ReportStatus.Draft).ToList() switch
        {
            [var only] => only,
            [] when reports.Rows.IsEmpty => throw new WrongUsageException("The sheet Reports has no rows; add the report that is to be built."),
            [] => throw new WrongUsageException($"No report has the status Draft; name one with --report: {all}."),
            var drafts => throw new WrongUsageException($"Several reports have the status Draft; name one with --report: {string.Join(", ", drafts.Select(draft => draft.Number))}."),
        };
    }
}
