using System.Collections.Immutable;
using ReportKit.AddIn.Workbooks;
using ReportKit.UseCases.Reports;

namespace ReportKit.AddIn.Endpoints;

/// <summary>What the add-in was started with.</summary>
/// <param name="canLayOut">Whether there is a program that fills in page numbers.</param>
internal sealed class SessionEndpoint(SavedWorkbook saved, bool canLayOut)
{
    public Session Get()
    {
        var reports = saved.Read().Value.Reports;
        return new Session(
            typeof(SessionEndpoint).Assembly.GetName().Version!.ToString(3),
            saved.Name,
            ReportChoice.OnlyDraft(reports)?.Number,
            [.. reports.Rows.Select(report => report.Number)],
            canLayOut);
    }
}

/// <param name="Report">The report that is built unless another is chosen; null where there is no draft, or several.</param>
internal sealed record Session(string Version, string Workbook, string? Report, ImmutableArray<string> Reports, bool Layout);
