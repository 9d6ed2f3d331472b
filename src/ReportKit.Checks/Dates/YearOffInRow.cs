using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>A note or explanation that gives the day of its row gives its year, too.</summary>
public sealed class YearOffInRow : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK522",
        Severity = Severity.Warning,
        Title = "what is said of the day of a row is of the same year",
        Reason = "Day and month are those of the row, and the year is another: it was most likely mistyped.",
        Fix = "Look up which of the two years is right.",
        Failing = """{"statements": [{"date": "2025-03-07", "text": "We agree.", "note": "Note taken in the room on 7 March 2024."}]}""",
        Passing = """{"statements": [{"date": "2025-03-07", "text": "We agree.", "note": "Note taken in the room on 7 March 2025."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        where dated.Passage is { Role: TextRole.Prose, Cell.Row: Statement { Date.Day: > 0 } } && dated.Passage.Cell.Column != StatementColumns.LeadIn
        let row = (Statement)dated.Passage.Cell.Row
        from date in dated.Dates
        where date.IsWhole && date.Span() is { } day && day.YearsOff(Days.Of(row.Date!)) is not 0 and >= -2 and <= 2
        where !dated.Passage.IsQuotedAt(date.At)
        select Found(dated.Passage, date.At, date.Length, $"The text says “{date.In(dated.Passage.Text)}”, the row is of {row.Date!.Printed}.");
}
