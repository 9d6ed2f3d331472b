using System.Collections.Immutable;
using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>
/// A recording is of a day of its session, where the session's days are given. A paper may be older than the session it was
/// written for, and a title tell of other days: there only the year is compared.
/// </summary>
public sealed class DateOutsideSession : Check
{
    private static readonly ImmutableArray<Column> Columns = [SourceColumns.Session, SourceColumns.Meeting, SourceColumns.Title];

    public override Rule Rule { get; } = new()
    {
        Code = "RK511",
        Severity = Severity.Warning,
        Title = "a source is of the days that its session or title gives",
        Reason = "The footnote would give a day on which the session did not sit.",
        Fix = "Correct the date, or the days of the session.",
        Failing = """{"sources": [{"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session (3–7 March 2025)", "date": "2025-03-12"}]}""",
        Passing = """{"sources": [{"id": "a", "kind": "Video", "title": "Assembly", "session": "Fifth session (3–7 March 2025)", "date": "2025-03-04"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from source in views.Dataset.Sources.Rows
        where source.Date is not null
        let days = Days.Of(source.Date!)
        from column in Columns
        let said = source[column] as string
        where said is not null && IsOfOtherDays(said, days, isOnlyYear: source.Kind != SourceKind.Video || column == SourceColumns.Title)
        select Found(
            views.Dataset.Sources,
            source,
            SourceColumns.Date,
            $"The source is of {source.Date!.Printed}, but “{CellFindings.Excerpt(said)}” is not.");

    /// <summary>Whether a text names days, and none of these; or none of their year.</summary>
    private static bool IsOfOtherDays(string text, Days days, bool isOnlyYear)
    {
        var dates = WrittenDates.In(text);
        return !dates.IsEmpty && !dates.Any(date => date.MayBe(days)) && (!isOnlyYear || dates.Any(date => date.Span() is { } span && days.YearsOff(span) != 0));
    }
}
