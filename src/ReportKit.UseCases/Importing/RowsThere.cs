using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.UseCases.Importing;

/// <summary>
/// Knows rows again that a workbook has already, so that the same file brings nothing twice: a statement by its words, its speaker, its
/// day, its source and the place in it, whatever else somebody wrote beside it since; a paper by the number and title of its report.
/// </summary>
/// <param name="There">The workbook, with cells filled that were blank or could not be read, where the file says what they are.</param>
/// <param name="Part">What of the file is not there yet.</param>
internal sealed record RowsThere(Dataset There, ImportPart Part)
{
    /// <summary>By these a statement is known.</summary>
    private static readonly Column[] Marks = [StatementColumns.Text, StatementColumns.Speaker, StatementColumns.Date, StatementColumns.Source, StatementColumns.Locator];

    /// <summary>What an earlier import may have left open, until somebody answered.</summary>
    private static readonly Column[] Answered = [StatementColumns.Speaker, StatementColumns.Date, StatementColumns.EndDate, StatementColumns.Source, StatementColumns.Locator];

    public static RowsThere Of(Dataset there, ImportPart part)
    {
        if (part.IsExact)
            return new RowsThere(there, part);
        var reports = part.Dataset.Reports.Rows.Where(report => there.Reports.Find(report.Number) is { } same && Words(same.Title) == Words(report.Title)).Select(report => report.Number).ToList();
        return reports.Count > 0 && reports.Count == part.Dataset.Reports.Rows.Length
            ? new RowsThere(there, part with { Dataset = Dataset.Empty, Findings = [], KnownReports = [.. reports] })
            : OfStatements(there, part);
    }

    private static RowsThere OfStatements(Dataset there, ImportPart part)
    {
        var rows = there.Statements.Rows.Select(row => row.Cells).ToList();
        var known = Enumerable.Range(0, rows.Count).GroupBy(at => Mark(rows[at], Marks)).ToDictionary(same => same.Key, same => same.ToList());
        var byText = Enumerable.Range(0, rows.Count).Where(at => rows[at][StatementColumns.Text] is string).ToLookup(at => Mark(rows[at], [StatementColumns.Text]));
        var (kept, filled) = (new List<RowCells>(), 0);
        foreach (var row in part.Dataset.Statements.Rows.Select(row => row.Cells))
        {
            var meant = there.Names.InStatements(row);
            if (known.TryGetValue(Mark(meant, Marks), out var same) && same.Count > 0)
                TakeOne(same, row);
            else if (meant[StatementColumns.Text] is string && Completed(byText[Mark(meant, [StatementColumns.Text])], rows, row, meant) is { } completed)
                (rows[completed.At], filled) = (completed.Row, filled + 1);
            else
                kept.Add(row);
        }

        return new RowsThere(
            filled == 0 ? there : there.With(StatementColumns.Sheet, rows),
            part with { Dataset = part.Dataset.With(StatementColumns.Sheet, kept), Known = part.Dataset.Statements.Rows.Length - kept.Count - filled, Filled = filled });

        // The same in every cell is for the union to count; else both would take one row away for one that is there.
        void TakeOne(List<int> same, RowCells row)
        {
            var at = same.FindIndex(other => rows[other].Without(StatementColumns.Id).SaysTheSameAs(row.Without(StatementColumns.Id)));
            if (at >= 0)
                kept.Add(row);
            same.RemoveAt(Math.Max(at, 0));
        }
    }

    /// <summary>The first of the rows with the same words that lacks what the file says, and says nothing else; null where there is none.</summary>
    private static (int At, RowCells Row)? Completed(IEnumerable<int> same, List<RowCells> rows, RowCells row, RowCells meant)
    {
        foreach (var at in same)
        {
            if (Filled(rows[at], row, meant) is { } complete)
                return (at, complete);
        }

        return null;
    }

    /// <summary>The row that is there with what it lacks; null where it says something else.</summary>
    private static RowCells? Filled(RowCells there, RowCells row, RowCells meant)
    {
        var complete = there;
        foreach (var column in Answered)
        {
            if (row[column] is not { } value || value is Unreadable || Mark(there, [column]) == Mark(meant, [column]))
                continue;
            if (there[column] is not (null or Unreadable))
                return null;
            complete = complete.WithCell(column, value);
        }

        return ReferenceEquals(complete, there) ? null : complete;
    }

    private static string Mark(RowCells row, Column[] columns) => string.Join('\u001F', columns.Select(column => row[column] is { } value ? Words(column.Kind.Print(value)) : ""));

    private static string Words(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
}
