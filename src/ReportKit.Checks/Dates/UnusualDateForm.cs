using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>Dates in our own words are written as the series writes them: day, month, year, without commas and endings.</summary>
public sealed class UnusualDateForm : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK503",
        Severity = Severity.Remark,
        Title = "dates are written day, month, year",
        Reason = "The headings and footnotes that are made from dates read 14 December 2021; a second form beside it looks careless.",
        Fix = "Write day, month and year, as in 14 December 2021.",
        HasCorrection = true,
        Failing = """{"statements": [{"kind": "Narrative", "text": "It met on March 29, 2022."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "It met on 29 March 2022."}, {"text": "We met on March 29, 2022."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        if (!views.Dataset.Settings.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return [];

        return
            from dated in views.DatedPassages
            where IsOurs(dated.Passage)
            from date in dated.Dates
            where !date.IsUsual && !dated.Passage.IsQuotedAt(date.At)
            let usual = Usual(date)
            select Found(
                dated.Passage,
                date.At,
                date.Length,
                $"“{date.In(dated.Passage.Text)}” is not how the series writes dates{(usual is null ? "" : $": “{usual}”")}.",
                usual);
    }

    /// <summary>The titles and names of a source are not ours to write otherwise.</summary>
    private static bool IsOurs(Passage passage) =>
        passage.Role != TextRole.Quotation && (passage.Role != TextRole.Citation || passage.Cell.Column == SourceColumns.CiteAs);

    private static string? Usual(WrittenDate date) =>
        date.Days is [{ Day: > 0, Exists: true } day] ? $"{day.Day} {Month(day)}{(day.Year > 0 ? " " + Year(day) : "")}" : null;

    private static string Month(WrittenDay day) => new PartialDate(2000, day.Month).MonthName;

    private static string Year(WrittenDay day) => new PartialDate(day.Year).Printed;
}
