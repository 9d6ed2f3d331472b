using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>In a section with date headings a row that stands below dated ones has a date; else it is printed above all of them.</summary>
public sealed class RowOutOfPlace : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK233",
        Severity = Severity.Warning,
        Title = "below dated rows, a row under date headings has a date",
        Reason = "Rows without a date are printed before the first date heading, far from where this one stands.",
        Fix = "Fill in the date, or move the row above those that have one.",
        Failing = """{"sections": [{"key": "s", "dateHeadings": true}], "statements": [{"section": "s", "date": "2025-03-07"}, {"section": "s", "text": "We agree."}]}""",
        Passing = """{"sections": [{"key": "s", "dateHeadings": true}], "statements": [{"section": "s", "text": "We agree."}, {"section": "s", "date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var dated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (row, report) in views.Rows)
        {
            if (row.Section is not { } key || row.Status == StatementStatus.Withdrawn || views.Dataset.Sections.Find(key)?.DateHeadings != true)
                continue;

            var place = $"{report?.Number} {key.Trim()}";
            if (row.Date is not null)
                dated.Add(place);
            else if (row[StatementColumns.Date] is null && row.Kind is not (StatementKind.Continuation or StatementKind.Context) && dated.Contains(place))
                yield return Found(views.Dataset.Statements, row, StatementColumns.Date, "The row has no date, and is printed above the rows before it, which have one.");
        }
    }
}
