using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>What stands under a heading that gives days is of these days.</summary>
public sealed class DateOutsideHeading : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK507",
        Severity = Severity.Warning,
        Title = "what stands under a heading with days is of these days",
        Reason = "The heading promises days on which the statement was not made.",
        Fix = "Correct the date, or move the row to its own session.",
        Failing = """{"sections": [{"key": "s", "title": "Fifth session, 3–7 March 2025"}], "statements": [{"section": "s", "date": "2024-03-04"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Fifth session, 3–7 March 2025"}], "statements": [{"section": "s", "date": "2025-03-04"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var titles = views.DatedPassages
            .Where(dated => dated.Passage is { Role: TextRole.Heading, Cell.Row: Section } && GivesDays(dated))
            .ToLookup(dated => ((Section)dated.Passage.Cell.Row).Key.Trim(), StringComparer.OrdinalIgnoreCase);
        var subheadings = new Dictionary<int, DatedPassage>();
        foreach (var dated in views.DatedPassages)
        {
            if (dated.Passage is { Role: TextRole.Heading, Cell.Row: Statement } && GivesDays(dated))
                subheadings.Add(dated.Passage.Cell.Row.Line, dated);
        }

        if (titles.Count + subheadings.Count == 0)
            yield break;

        foreach (var rows in Dated(views, titles, subheadings).GroupBy(row => row.Heading, ReferenceEqualityComparer.Instance))
        {
            var heading = (DatedPassage)rows.Key!;
            var outside = rows.Where(row => !heading.Dates.Any(date => date.MayBe(row.Days))).ToList();
            // “Situation (February 2025)” says as of when, where many rows below it are older.
            if (outside.Count > 1 && 2 * outside.Count >= rows.Count() && !heading.Dates.Any(date => date.IsWhole || date.IsRange))
                continue;
            foreach (var (row, _, _) in outside)
                yield return Found(views.Dataset.Statements, row, StatementColumns.Date, $"The row is of {new DateSpan(row.Date!, row.EndDate).Printed}, but stands under “{CellFindings.Excerpt(heading.Passage.Text)}”.");
        }
    }

    /// <summary>The rows with a date that stand under a heading that gives days.</summary>
    private static IEnumerable<DatedRow> Dated(DatasetViews views, ILookup<string, DatedPassage> titles, Dictionary<int, DatedPassage> subheadings)
    {
        DatedPassage? above = null;
        string? section = null;
        foreach (var row in views.Dataset.Statements.Rows)
        {
            if (row.Kind == StatementKind.Heading || !string.Equals(section, row.Section, StringComparison.OrdinalIgnoreCase))
                above = subheadings.GetValueOrDefault(row.Line);
            section = row.Section;
            if (Days.Of(row) is not { } days || row.Status == StatementStatus.Withdrawn)
                continue;
            if ((above ?? titles[row.Section?.Trim() ?? ""].FirstOrDefault()) is { } heading && heading.Passage.Cell.Row != row)
                yield return new DatedRow(row, days, heading);
        }
    }

    private sealed record DatedRow(Statement Row, Days Days, DatedPassage Heading);

    /// <summary>Whether the heading says when: by a range, or by a day or month that ends it. A day in the middle may be that of a letter.</summary>
    private static bool GivesDays(DatedPassage dated)
    {
        var last = dated.Dates[^1];
        return dated.Dates.Any(date => date.IsRange)
            || (dated.Passage.Text.AsSpan(last.End).Trim(" :.)") is "" && (last.At == 0 || dated.Passage.Text.AsSpan(0, last.At).TrimEnd() is [.., ',' or '(' or '–' or '-' or ':' or '.']));
    }
}
