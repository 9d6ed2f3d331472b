using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Dates;

/// <summary>A date is of a year in which there were reports to write.</summary>
public sealed class UnlikelyYear : Check
{
    private const int First = 1800;
    private const int Last = 2099;

    public override Rule Rule { get; } = new()
    {
        Code = "RK523",
        Severity = Severity.Warning,
        Title = "a date is of a year that can be meant",
        Reason = "Two digits of a year are swapped or left out easily.",
        Fix = "Correct the year.",
        Failing = """{"statements": [{"date": "0225-03-07"}]}""",
        Passing = """{"statements": [{"date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript)
    {
        foreach (var table in manuscript.Dataset.Tables)
        {
            var columns = table.Sheet.Columns.Where(column => column.Kind is DateKind or DateSpanKind).ToList();
            foreach (var row in table.AllRows)
            {
                foreach (var column in columns)
                {
                    if (IsUnlikely(row[column]))
                        yield return Found(table, row, column, $"The {column.Name} is of the year {Year(row[column])}.");
                }
            }
        }
    }

    private static bool IsUnlikely(object? value) => value switch
    {
        PartialDate date => date.Year is < First or > Last,
        DateSpan span => span.From.Year is < First or > Last || span.To?.Year > Last,
        _ => false,
    };

    private static string Year(object? value) => value is DateSpan span ? (span.To ?? span.From).YearPrinted : ((PartialDate)value!).YearPrinted;
}
