using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>A lead-in that begins with a day gives the day of the row.</summary>
public sealed class LeadInDate : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK505",
        Severity = Severity.Warning,
        Title = "a lead-in gives the day of its row",
        Reason = "The row is sorted, and put under its heading, by its date; the reader sees the lead-in.",
        Fix = "Correct the lead-in or the date.",
        Failing = """{"statements": [{"leadIn": "On 7 March 2025, Avaria said:", "date": "2025-03-08"}]}""",
        Passing = """{"statements": [{"leadIn": "On 7 March 2025, Avaria said:", "date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        let passage = dated.Passage
        where IsOpening(passage)
        let row = (Statement)passage.Cell.Row
        let days = Days.Of(row)
        let date = dated.Dates[0]
        where days is not null && OpensWith(date, passage.Text) && !date.MayBe(days)
        select Found(
            passage,
            date.At,
            date.Length,
            $"The lead-in says “{date.In(passage.Text)}”, the row {new DateSpan(row.Date!, row.EndDate).Printed}.");

    /// <summary>Whether these are the first words of what a row says in our own voice, and not those of a footnote in it.</summary>
    private static bool IsOpening(Passage passage) =>
        passage.Cell.Row is Statement row
        && (passage.Cell.Column == StatementColumns.LeadIn || (passage.Cell.Column == StatementColumns.Text && row.Kind == StatementKind.Narrative))
        && passage.Cell.Typed.AsSpan().TrimStart().StartsWith(passage.Text.AsSpan(0, Math.Min(3, passage.Text.Length)).TrimStart(), StringComparison.Ordinal);

    private static bool OpensWith(WrittenDate date, string text) =>
        text.AsSpan(0, date.At).Trim() is "" or "On" or "In" or "From" or "Between" or "Also on" or "Again on" or "Later, on" or "Earlier, on" or "Still on" or "Speaking on";
}
