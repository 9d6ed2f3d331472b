using System.Collections.Immutable;
using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Views;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>The days of which a source says that it is.</summary>
internal static class SourceDays
{
    /// <summary>
    /// The days of its date; where it has none, of the dates with a year in <c>Cite as</c> or in its session; where it has none
    /// of these, of the statements that a recording, statement or post holds. With the first of them as it is printed.
    /// </summary>
    public static (ImmutableArray<Days> Days, string Printed) Of(DatasetViews views, Source source)
    {
        if (source.Date is { } date)
            return ([Days.Of(date)], date.Printed);

        foreach (var text in new[] { source.CiteAs, source.Session, source.Title })
        {
            if (text is not null && WrittenDates.In(text) is { IsEmpty: false } dates && dates[^1].HasYear)
                return ([.. dates.SelectMany(Spans)], dates[^1].In(text));
        }

        return source.Kind is SourceKind.Video or SourceKind.Statement or SourceKind.Post && views.QuotedFromBySource[source].FirstOrDefault(quoted => quoted.Row.Date is not null) is { } first
            ? ([.. views.QuotedFromBySource[source].Select(quoted => Days.Of(quoted.Row)).OfType<Days>()], first.Row.Date!.Printed)
            : ([], "");
    }

    private static IEnumerable<Days> Spans(WrittenDate date) =>
        date.IsRange ? date.Span() is { } span ? [span] : [] : date.Days.Select(day => day.Year > 0 ? day.In(day.Year) : null).OfType<Days>();
}
