using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Reports;

/// <summary>A report as it will be printed, without a file: the same that <see cref="BuildReport"/> writes.</summary>
public static class PreviewReport
{
    /// <param name="result">What reading and checking the rows found.</param>
    /// <param name="number">The number of the report; null for the only draft.</param>
    /// <exception cref="RefusalException">There is no such report, or it has to be named.</exception>
    public static PreparedReport Of(Dataset dataset, CheckResult result, string? number, TimeProvider clock)
    {
        var report = ReportChoice.Of(dataset.Reports, number);
        return PreparedReport.Of(dataset, () => result.Findings, report, ReportDate.Of(report, clock), isDraft: false);
    }
}
