using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Dates;

/// <summary>Every day that is named is in the calendar.</summary>
public sealed class ImpossibleDate : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK501",
        Severity = Severity.Warning,
        Title = "every day that is named is in the calendar",
        Reason = "Readers look the meeting up by its day.",
        Fix = "Correct the day, the month or the year.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "It met on 31 April 2025."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "It met on 29 February 2024 and on 30 April 2025."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        from date in dated.Dates
        where !date.Days[^1].Exists
        select Found(dated.Passage, date.At, date.Length, $"The calendar has no “{date.In(dated.Passage.Text)}”.");
}
