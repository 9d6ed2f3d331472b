using System.Globalization;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Datasets;

/// <summary>Gives IDs to statements that have none: <c>S-0001</c> and on, after the highest that was ever given.</summary>
public static class StatementIds
{
    private const string Prefix = "S-";

    /// <summary>An ID with more digits is somebody's own, not one of the series.</summary>
    private const int LongestId = 10;

    /// <summary>The dataset with an ID for each of its statements.</summary>
    /// <param name="given">Further IDs that are not to be given again, besides those of rows that a published report printed.</param>
    public static Dataset Numbered(Dataset dataset, IEnumerable<string>? given = null)
    {
        var printed = dataset.Published.Rows.Select(row => row.Id?.Trim() ?? "");
        var last = dataset.Statements.Keys.Concat(printed).Concat(given ?? []).Select(NumberOf).DefaultIfEmpty(0).Max();
        return dataset.With(StatementColumns.Sheet, [.. dataset.Statements.Rows.Select(row => row[StatementColumns.Id] is null ? WithId(row, ++last) : row.Cells)]);
    }

    private static RowCells WithId(Statement row, int number) =>
        row.With(StatementColumns.Id, Prefix + number.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The number of an ID, also as people type it: <c>s-12</c>, <c>S 12</c>, <c>s0012</c>; 0 for other IDs.</summary>
    public static int NumberOf(string id)
    {
        var folded = FoldedWord.Of(id);
        return folded is ['s', _, ..] && id.Length <= LongestId && int.TryParse(folded.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
