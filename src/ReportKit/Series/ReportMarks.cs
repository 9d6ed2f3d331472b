using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Series;

/// <summary>The rows of Published, with those of one report as it is now.</summary>
/// <param name="Changed">How many of the report's rows are new, other or gone since they were marked; null where none was.</param>
internal sealed record ReportMarks(ImmutableArray<RowCells> Rows, int? Changed)
{
    /// <param name="there">The rows as they are.</param>
    /// <param name="number">The report's number.</param>
    /// <param name="printed">What the report prints, by the names that the rows have here.</param>
    public static ReportMarks Renewed(Table<PrintedRow> there, string number, IReadOnlyCollection<(string Id, Sheet Sheet, Row Row)> printed)
    {
        var unmarked = printed.ToDictionary(row => row.Id, StringComparer.OrdinalIgnoreCase);
        var rows = ImmutableArray.CreateBuilder<RowCells>();
        // A version before this one marked statements alone; what it did not mark is not new.
        var wasMarked = Fingerprint.Sheets.Where(sheet => there.Rows.Any(row => row.IsOf(number) && row.IsIn(sheet))).ToList();
        var changed = 0;
        foreach (var row in there.Rows)
        {
            if (!row.IsOf(number))
            {
                rows.Add(row.Cells);
            }
            else if (unmarked.Remove(row.Id ?? "", out var now))
            {
                changed += row.Fingerprint is { } mark && !Fingerprint.Changed(now.Sheet, now.Row, mark).Any() ? 0 : 1;
                rows.Add(row.With(PublishedColumns.Fingerprint, Fingerprint.Of(now.Sheet, now.Row)));
            }
            else
            {
                changed++;
                rows.Add(Blank(row.Line));
            }
        }

        foreach (var (id, sheet, row) in printed.Where(row => unmarked.ContainsKey(row.Id)))
        {
            changed += wasMarked.Contains(sheet) ? 1 : 0;
            rows.Add(Of(number, id, Fingerprint.Of(sheet, row)));
        }

        return new ReportMarks(rows.ToImmutable(), wasMarked.Count == 0 ? null : changed);
    }

    private static RowCells Of(string number, string id, string fingerprint) =>
        Blank(line: 0)
            .With(PublishedColumns.Report, number)
            .With(PublishedColumns.Id, id)
            .With(PublishedColumns.Fingerprint, fingerprint);

    private static RowCells Blank(int line) => new(line, new object?[PublishedColumns.Sheet.Columns.Length]);
}
