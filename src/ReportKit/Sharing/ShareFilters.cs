using ReportKit.Dates;
using ReportKit.Sheets;

namespace ReportKit.Sharing;

/// <summary>Which statements go to a colleague: those that meet all conditions. What is null is no condition.</summary>
/// <param name="Report">The report that they belong to.</param>
/// <param name="Section">The section that they stand in, or one below it.</param>
/// <param name="Speaker">A name, short name or alias of their speaker.</param>
/// <param name="Status">Null: any but withdrawn.</param>
/// <param name="Since">The first day.</param>
public sealed record ShareFilters(
    Report? Report = null,
    Section? Section = null,
    string? Speaker = null,
    StatementStatus? Status = null,
    PartialDate? Since = null);
