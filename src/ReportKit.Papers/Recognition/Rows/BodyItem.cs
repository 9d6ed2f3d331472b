using ReportKit.Dates;
using ReportKit.Papers.Recognition.Outline;

namespace ReportKit.Papers.Recognition.Rows;

/// <summary>A paragraph below a heading.</summary>
/// <param name="Date">The date, where it is nothing else.</param>
/// <param name="IsDateCompleted">Whether its year is taken from elsewhere.</param>
/// <param name="IsSmallHeading">Whether it looks like a small heading.</param>
internal sealed record BodyItem(PaperLine Line, DateSpan? Date = null, bool IsDateCompleted = false, bool IsSmallHeading = false);
