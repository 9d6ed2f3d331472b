using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A range of dates does not end before it begins.</summary>
public sealed class RangeBackwards : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK210",
        Severity = Severity.Error,
        Title = "a range of dates does not end before it begins",
        Reason = "No day falls into such a range.",
        Fix = "Correct one of the two.",
        Failing = """{"statements": [{"date": "2025-03-07", "endDate": "2025-03-06"}]}""",
        Passing = """{"statements": [{"date": "2025-03-06", "endDate": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
    [
        .. Backwards(views.Dataset.Reports, ReportColumns.PeriodFrom, ReportColumns.PeriodTo),
        .. Backwards(views.Dataset.Statements, StatementColumns.Date, StatementColumns.EndDate),
    ];

    private IEnumerable<Finding> Backwards(Table table, Column first, Column last) =>
        from row in table.AllRows
        where row[first] is PartialDate start && row[last] is PartialDate end && end < start
        select Found(table, row, last, $"{last.Name} ({last.Kind.Print(row[last]!)}) is before {first.Name} ({first.Kind.Print(row[first]!)}).");
}
