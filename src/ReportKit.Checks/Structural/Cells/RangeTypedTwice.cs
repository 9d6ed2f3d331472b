using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A range that is typed into one cell does not contradict the cell of its last day.</summary>
public sealed class RangeTypedTwice : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK267",
        Severity = Severity.Error,
        Title = "a range in one cell ends on the day that the next cell gives",
        Reason = "Two days are given as the last one, and only the first is printed.",
        Fix = "Leave the last day in one of the two cells only.",
        Failing = """{"statements": [{"date": "2025-10-06/2025-10-10", "endDate": "2025-10-09"}]}""",
        Passing = """{"statements": [{"date": "2025-10-06/2025-10-10"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
    [
        .. Twice(views.Dataset.Reports, ReportColumns.PeriodFrom, ReportColumns.PeriodTo),
        .. Twice(views.Dataset.Statements, StatementColumns.Date, StatementColumns.EndDate),
    ];

    private IEnumerable<Finding> Twice(Table table, Column first, Column last) =>
        from row in table.AllRows
        where row[first] is DateSpan
        select Found(table, row, first, $"{first.Name} holds {((DateSpan)row[first]!).Printed}, and {last.Name} another last day.");
}
