using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
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

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var table in views.Dataset.Tables)
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

        foreach (var dated in views.DatedPassages)
        {
            foreach (var date in dated.Dates)
            {
                if (!date.HasYear && MistypedYear(dated.Passage.Text, date.End) is > 0 and var length)
                    yield return Found(dated.Passage, date.At, date.End + length - date.At, $"“{dated.Passage.Text.AsSpan(date.At, date.End + length - date.At)}” has a year of {length - 1} digits.");
                else if (date.Days[^1].Year is > Last or (> 0 and < FirstWritten))
                    yield return Found(dated.Passage, date.At, date.Length, $"“{date.In(dated.Passage.Text)}” is of the year {date.Days[^1].Year}.");
            }
        }

        foreach (var passage in views.Passages)
        {
            if (passage.Role is TextRole.Prose or TextRole.Heading)
            {
                for (var at = UnlikelyYears.Next(passage.Text, 0); at >= 0; at = UnlikelyYears.Next(passage.Text, at + 4))
                    yield return Found(passage, at, 4, $"“{passage.Text.AsSpan(at, 4)}” is no year that can be meant.");
            }
        }
    }

    /// <summary>The length of a space and a year with a digit too many or too few after a date; 0 where none follows.</summary>
    private static int MistypedYear(string text, int end)
    {
        var rest = text.AsSpan(end);
        if (rest is not [' ' or '\u00A0', '1' or '2', '9' or '0', >= '0' and <= '9', ..] || rest[1..3] is not ("19" or "20"))
            return 0;
        var digits = 3;
        while (1 + digits < rest.Length && char.IsAsciiDigit(rest[1 + digits]))
            digits++;
        var after = rest[(1 + digits)..];
        var isClosed = after is [] or ['.' or ',' or ';' or ')' or '\n' or '”', ..] && !(after.Length > 1 && char.IsAsciiDigit(after[1]));
        return digits == 5 || (digits == 3 && isClosed) ? 1 + digits : 0;
    }

    private static bool IsUnlikely(object? value) => value switch
    {
        PartialDate date => date.Year is < First or > Last,
        DateSpan span => span.From.Year is < First or > Last || span.To?.Year > Last,
        _ => false,
    };

    private static string Year(object? value) => value is DateSpan span ? (span.To ?? span.From).YearPrinted : ((PartialDate)value!).YearPrinted;
}
