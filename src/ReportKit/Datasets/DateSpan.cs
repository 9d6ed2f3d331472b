using ReportKit.Languages;

namespace ReportKit.Datasets;

/// <summary>A date, or the days from one to another.</summary>
/// <param name="From">The date, or the first of the range.</param>
/// <param name="To">The last of the range; null where it is no range.</param>
public sealed record DateSpan(PartialDate From, PartialDate? To = null)
{
    /// <summary><c>2021-02-19/2021-02-22</c>, or the one date.</summary>
    public string Iso => To is null ? From.Iso : $"{From.Iso}/{To.Iso}";

    /// <summary>
    /// In English and the series' form, saying nothing twice: <c>19–22 February 2021</c>, <c>29 September – 1 October 2020</c>,
    /// <c>31 December 2020 – 2 January 2021</c>, <c>March–April 2021</c>.
    /// </summary>
    public string Printed => ReportLanguage.All[0].Print(this);

    /// <summary>Reads a date or a range as people type it (see <see cref="TypedDate"/>); null for all that is not certain, and where the range ends before it begins.</summary>
    public static DateSpan? Parse(string text) => TypedDate.Read(text).Span;
}
