using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Interchange;

/// <summary>Gives IDs to statements that have none: <c>S-0001</c> and on, after the highest that is there.</summary>
public static class StatementIds
{
    private const string Prefix = "S-";

    /// <summary>An ID with more figures is somebody's own, not one of the series.</summary>
    private const int LongestId = 10;

    public static void Assign(IList<RowCells> statements)
    {
        var highest = statements.Max(row => (int?)NumberOf(row)) ?? 0;
        foreach (var row in statements.Where(row => row.Values[StatementColumns.Id.Index] is null))
            row.Values[StatementColumns.Id.Index] = Prefix + (++highest).ToString("0000", CultureInfo.InvariantCulture);
    }

    private static int NumberOf(RowCells row) =>
        row.Values[StatementColumns.Id.Index] is string id
        && id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && id.Length <= LongestId
        && int.TryParse(id.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
