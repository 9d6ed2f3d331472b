using System.Globalization;
using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Dates;

/// <summary>A day that is named with its weekday falls on it.</summary>
public sealed class WrongWeekday : Check
{
    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    public override Rule Rule { get; } = new()
    {
        Code = "RK502",
        Severity = Severity.Warning,
        Title = "a day falls on the weekday that is named with it",
        Reason = "One of the two is wrong; the weekday shows which meeting was meant.",
        Fix = "Look up which of the two is right.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "It met on Monday, 7 March 2023."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "It met on Tuesday, 7 March 2023."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        from date in dated.Dates
        where date.IsWhole
        let weekday = WeekdayBefore(dated.Passage.Text, date)
        where weekday is not null && date.Span() is not null && weekday != Weekday(date)
        select Found(dated.Passage, date.At, date.Length, $"“{date.In(dated.Passage.Text)}” was a {Weekday(date)}, not a {weekday}.");

    /// <summary>The weekday in the word before the date.</summary>
    private static string? WeekdayBefore(string text, WrittenDate date)
    {
        var before = text.AsSpan(0, date.At).TrimEnd(" ,\u00A0");
        if (!before.EndsWith("day", StringComparison.Ordinal))
            return null;

        var name = before[(before.LastIndexOfAny(" (\n\u00A0") + 1)..];
        foreach (var day in Weekdays)
        {
            if (name.SequenceEqual(day))
                return day;
        }

        return null;
    }

    private static string Weekday(WrittenDate date) => Weekdays[(int)date.Span()!.First.DayOfWeek];
}
