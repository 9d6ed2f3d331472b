using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>Something stands below every heading: an introduction, a row, or a section of a lower level.</summary>
public sealed class EmptySection : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK225",
        Severity = Severity.Warning,
        Title = "something stands below every heading",
        Reason = "A heading with nothing below it looks as if a page were missing.",
        Fix = "Write an introduction, put rows into it, or delete it.",
        Failing = """{"sections": [{"key": "s", "title": "Fifth session"}, {"key": "t", "title": "Sixth session", "introduction": "It was held in spring."}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Fifth session", "introduction": "It was held in spring."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        // In a new workbook all are empty, and NothingToPrint says what comes next.
        if (NothingToPrint.IsNew(views.Dataset))
            yield break;

        var sections = views.Dataset.Sections.Rows;
        HashSet<string> filled = new(
            views.Dataset.Statements.Rows.Where(row => row.Status != StatementStatus.Withdrawn && row.Section is not null).Select(row => row.Section!.Trim()),
            StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < sections.Length; i++)
        {
            var section = sections[i];
            if (section.Introduction is null && !filled.Contains(section.Key.Trim()) && !HasSectionBelow(views, section, i + 1))
                yield return Found(views.Dataset.Sections, section, SectionColumns.Title, $"Nothing stands below the heading “{CellFindings.Excerpt(section.Title)}”.");
        }
    }

    /// <summary>Whether the next section of the report is of a lower level.</summary>
    private static bool HasSectionBelow(DatasetViews views, Section section, int next)
    {
        var report = views.Assignment.ReportOf(section);
        for (var i = next; i < views.Dataset.Sections.Rows.Length; i++)
        {
            var other = views.Dataset.Sections.Rows[i];
            if (views.Assignment.ReportOf(other) == report)
                return other.Level > section.Level;
        }

        return false;
    }
}
