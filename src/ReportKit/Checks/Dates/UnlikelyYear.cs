using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Dates;

/// <summary>A date is of a year in which there were reports to write; one in running words, of a year that anybody writes of.</summary>
public sealed class UnlikelyYear : Check
{
    private const int First = 1800;
    private const int Last = 2099;

    /// <summary>Writing of earlier years, people mean what was then.</summary>
    private const int FirstWritten = 1100;

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

        foreach (var dated in manuscript.DatedPassages)
        {
            foreach (var date in dated.Dates)
            {
                if (date.Days[^1].Year is > Last or (> 0 and < FirstWritten))
                    yield return Found(dated.Passage, date.At, date.Length, $"“{date.In(dated.Passage.Text)}” is of the year {date.Days[^1].Year}.");
            }
        }

        foreach (var passage in manuscript.Passages)
        {
            if (passage.Role is TextRole.Prose or TextRole.Heading)
            {
                for (var at = UnlikelyYears.Next(passage.Text, 0); at >= 0; at = UnlikelyYears.Next(passage.Text, at + 4))
                    yield return Found(passage, at, 4, $"“{passage.Text.AsSpan(at, 4)}” is no year that can be meant.");
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
