
namespace ReportKit.Dates;

/// <summary>A date, or the days from one to another.</summary>
/// <param name="From">The date, or the first of the range.</param>
/// <param name="To">The last of the range; null where it is no range.</param>
public sealed record DateSpan(PartialDate From, PartialDate? To = null)
{
    /// <summary><c>2021-02-19/2021-02-22</c>, or the one date.</summary>
    public string Iso => To is null ? From.Iso : $"{From.Iso}/{To.Iso}";
}
