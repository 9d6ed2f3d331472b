using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.UseCases.Reports;

/// <summary>The date that a report bears unless another is asked for.</summary>
public static class ReportDate
{
    /// <summary>Its own; today, where it has none.</summary>
    public static PartialDate Of(Report report, TimeProvider clock) => report.Date ?? Today(clock);

    /// <summary>The day that the clock of the machine shows.</summary>
    public static PartialDate Today(TimeProvider clock) => PartialDate.From(clock.GetLocalNow().DateTime);
}
