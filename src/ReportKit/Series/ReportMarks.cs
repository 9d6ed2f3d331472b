using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Series;

/// <summary>The rows of Published, with those of one report as it is now.</summary>
/// <param name="Changed">How many of the report's rows are new, other or gone since they were marked; null where none was.</param>
internal sealed record ReportMarks(ImmutableArray<RowCells> Rows, int? Changed)
{
    /// <param name="there">The rows as they are.</param>
    /// <param name="number">The report's number.</param>
    /// <param name="printed">What the report prints; every row has an ID.</param>
    public static ReportMarks Renewed(Table<PrintedRow> there, string number, IReadOnlyCollection<Statement> printed)
    {
        var unmarked = printed.ToDictionary(row => row.Id!.Trim(), Fingerprint.Of, StringComparer.OrdinalIgnoreCase);
        var rows = ImmutableArray.CreateBuilder<RowCells>();
        int? changed = null;
        foreach (var row in there.Rows)
        {
            if (!row.IsOf(number))
            {
                rows.Add(row.Cells);
                continue;
            }

            var mark = unmarked.Remove(row.Id?.Trim() ?? "", out var now) ? now : null;
            changed = (changed ?? 0) + (mark == row.Fingerprint ? 0 : 1);
            rows.Add(mark is null ? Blank(row.Line) : row.With(PublishedColumns.Fingerprint, mark));
        }

        rows.AddRange(printed.Where(row => unmarked.ContainsKey(row.Id!.Trim())).Select(row => Of(number, row)));
        return new ReportMarks(rows.ToImmutable(), changed + unmarked.Count);
    }

    private static RowCells Of(string number, Statement row) =>
        Blank(line: 0)
            .With(PublishedColumns.Report, number)
            .With(PublishedColumns.Id, row.Id)
            .With(PublishedColumns.Fingerprint, Fingerprint.Of(row));

    private static RowCells Blank(int line) => new(line, new object?[PublishedColumns.Sheet.Columns.Length]);
}
