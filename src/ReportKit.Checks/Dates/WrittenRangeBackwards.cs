using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Dates;

/// <summary>A range of days in running words does not end before it begins.</summary>
public sealed class WrittenRangeBackwards : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK504",
        Severity = Severity.Warning,
        Title = "a range of days in words does not end before it begins",
        Reason = "No day falls into such a range.",
        Fix = "Correct one of the two.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "It met from 12 to 8 March 2025."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "It met from 30 December 2024 to 2 January 2025."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        from date in dated.Dates
        where IsBackwards(date)
        select Found(dated.Passage, date.At, date.Length, $"“{date.In(dated.Passage.Text)}” ends before it begins.");

    /// <summary>Days without a year may run over its end.</summary>
    private static bool IsBackwards(WrittenDate date) =>
        date.IsRange
        && date.Days is [{ Exists: true } first, { Exists: true } last]
        && (first.Month == last.Month || last.Year > 0)
        && Order(last) < Order(first);

    private static int Order(WrittenDay day) => (day.Year * 100 + day.Month) * 100 + day.Day;
}
