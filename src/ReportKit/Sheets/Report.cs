using ReportKit.Dates;
using ReportKit.Schema;

namespace ReportKit.Sheets;

/// <summary>How a statement's label and its quotation stand to each other.</summary>
public enum QuoteLayout
{
    /// <summary>In one paragraph.</summary>
    RunIn,

    /// <summary>The label above, the quotation indented below.</summary>
    Block,
}

/// <summary>What is listed after the last chapter.</summary>
public enum Appendix
{
    None,
    Sources,
    Recordings,
}

public enum ReportStatus
{
    Draft,
    Published,
}

/// <summary>One report of the series.</summary>
public sealed class Report(RowCells cells) : Row(cells.WithRange(ReportColumns.PeriodFrom, ReportColumns.PeriodTo))
{
    public string Number => TextOf(ReportColumns.Number) ?? "";

    public string Title => TextOf(ReportColumns.Title) ?? "";

    public string? Subtitle => TextOf(ReportColumns.Subtitle);

    public string? Authors => TextOf(ReportColumns.Authors);

    public string? Function => TextOf(ReportColumns.Function);

    public PartialDate? Date => DateOf(ReportColumns.Date);

    public PartialDate? PeriodFrom => DateOf(ReportColumns.PeriodFrom);

    public PartialDate? PeriodTo => DateOf(ReportColumns.PeriodTo);

    public PartialDate? Retrieved => DateOf(ReportColumns.Retrieved);

    public QuoteLayout QuoteLayout => ChoiceOf<QuoteLayout>(ReportColumns.QuoteLayout);

    public Appendix Appendix => ChoiceOf<Appendix>(ReportColumns.Appendix);

    public ReportStatus Status => ChoiceOf<ReportStatus>(ReportColumns.Status);

    public string? RunningTitle => TextOf(ReportColumns.RunningTitle);

    /// <summary>Whether this day falls into the period; an open end is open.</summary>
    public bool Covers(PartialDate day) =>
        (PeriodFrom is not null || PeriodTo is not null)
        && (PeriodFrom is null || day >= PeriodFrom || PeriodFrom.Iso.StartsWith(day.Iso, StringComparison.Ordinal))
        && (PeriodTo is null || day <= PeriodTo || day.Iso.StartsWith(PeriodTo.Iso, StringComparison.Ordinal));
}
