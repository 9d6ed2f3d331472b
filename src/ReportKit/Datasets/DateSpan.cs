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

    /// <summary>Reads a date, or two joined by a stroke; null for all else, and where the range ends before it begins.</summary>
    public static DateSpan? Parse(string text)
    {
        var stroke = text.IndexOf('/', StringComparison.Ordinal);
        if (stroke < 0)
            return PartialDate.Parse(text) is { } only ? new DateSpan(only) : null;

        var from = PartialDate.Parse(text[..stroke]);
        var to = PartialDate.Parse(text[(stroke + 1)..]);
        return from is not null && to is not null && from <= to ? new DateSpan(from, to) : null;
    }
}
