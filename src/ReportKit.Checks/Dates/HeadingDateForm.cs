using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Texts;

namespace ReportKit.Checks.Dates;

/// <summary>The headings of one level give their dates alike: no <c>Third session, March 2022</c> among <c>First session, 7–11 June 2021</c>.</summary>
public sealed class HeadingDateForm : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK527",
        Severity = Severity.Warning,
        Title = "headings of one level give their dates alike",
        Reason = "A month among days, or days without their year, was to be looked up later.",
        Fix = "Write the date as in the other headings.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session, 7–11 June 2021"}, {"key": "b", "report": "GE-1", "title": "Second session, 6–10 December 2021"},
             {"key": "c", "report": "GE-1", "title": "Third session, March 2022"}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "a", "report": "GE-1", "title": "First session, 7–11 June 2021"}, {"key": "b", "report": "GE-1", "title": "Second session, 6 December 2021"},
             {"key": "c", "report": "GE-1", "level": 2, "title": "State of play, March 2022"}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var levels = new Dictionary<string, List<DatedPassage>>();
        foreach (var dated in views.DatedPassages)
        {
            if (dated.Passage.Role != TextRole.Heading || dated.Passage.IsNote || Level(dated.Passage.Cell, views) is not { } level)
                continue;
            if (!levels.TryGetValue(level, out var headings))
                levels.Add(level, headings = []);
            headings.Add(dated);
        }

        foreach (var headings in levels.Values)
        {
            var usual = headings.Where(IsFull).ToList();
            if (usual.Count < 2 || 2 * usual.Count <= headings.Count)
                continue;
            foreach (var dated in headings)
            {
                if (!IsFull(dated) && (dated.Passage.Text.AsSpan(dated.Dates[^1].End).Trim(" :.)") is "" || (dated.Dates is [{ At: 0 }] && usual.TrueForAll(other => other.Dates[0].At == 0))))
                    yield return Found(dated.Passage, dated.Dates[^1].At, dated.Dates[^1].Length, $"“{dated.Dates[^1].In(dated.Passage.Text)}” is {(dated.Dates[^1].HasYear ? "a month" : "without a year")}, and “{usual[0].Dates[^1].In(usual[0].Passage.Text)}” is a date.");
            }
        }
    }

    /// <summary>By this, headings of one kind come together; null for titles of reports.</summary>
    private static string? Level(TextCell cell, DatasetViews views) => cell.Row switch
    {
        Section section when cell.Column == SectionColumns.Title => $"{views.Assignment.ReportOf(section)?.Number} {section.Level}",
        Statement statement => $"{statement.Section?.Trim()} heading",
        _ => null,
    };

    private static bool IsFull(DatedPassage dated) => dated.Dates[^1] is { HasYear: true, Days: [.., { Day: > 0 }] };
}
