using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates;

/// <summary>A row is not a year off the rows before and after it.</summary>
public sealed class YearOffNeighbours : Check
{
    /// <summary>The most days between the rows before and after that still show what was meant.</summary>
    private const int Near = 60;

    public override Rule Rule { get; } = new()
    {
        Code = "RK508",
        Severity = Severity.Warning,
        Title = "a row is not a year off the rows around it",
        Reason = "In January the hand still writes the old year; the row would be printed at the wrong end of its section.",
        Fix = "Correct the year.",
        Failing = """{"statements": [{"section": "s", "date": "2025-03-03"}, {"section": "s", "date": "2024-03-04"}, {"section": "s", "date": "2025-03-05"}]}""",
        Passing = """{"statements": [{"section": "s", "date": "2025-03-03"}, {"section": "s", "date": "2025-03-04"}, {"section": "s", "date": "2025-03-05"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        Statement? before = null;
        Statement? row = null;
        foreach (var after in views.Dataset.Statements.Rows)
        {
            if (after.Date is null || after.Status == StatementStatus.Withdrawn)
                continue;
            if (before is not null && row is not null && Same(before.Section, row.Section) && Same(row.Section, after.Section) && Meant(Days.Of(before)!, Days.Of(row)!, Days.Of(after)!) is { } off)
            {
                yield return Found(
                    views.Dataset.Statements,
                    row,
                    StatementColumns.Date,
                    $"The row is of {row.Date!.Printed}, but stands between rows of {before.Date!.Printed} and {after.Date.Printed}: {row.Date.Year - off}?");
            }

            (before, row) = (row, after);
        }
    }

    /// <summary>The years by which the middle one is off, where the outer ones are close and moving it by them puts it between.</summary>
    private static int? Meant(Days before, Days row, Days after)
    {
        if (!row.IsOneDay || before.First > after.Last || before.DistanceTo(after) > Near)
            return null;

        var between = new Days(before.First, after.Last);
        return row.YearsOff(between) is not 0 and var off ? off : null;
    }

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
