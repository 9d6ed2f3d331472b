using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Series;

/// <summary>
/// A statement as a report prints it, in short: a mark for each of its cells that is filled, <c>Speaker 3f2a91c0; Text 9be10d52</c>.
/// Spellings of the same value have the same mark.
/// </summary>
public static class Fingerprint
{
    private const string Between = "; ";

    private static readonly ImmutableArray<Column> NeverPrinted =
        [StatementColumns.Id, StatementColumns.Report, StatementColumns.Status, StatementColumns.Tags, StatementColumns.InternalNotes];

    private static readonly ImmutableArray<Column> Printed = StatementColumns.Sheet.Columns.RemoveRange(NeverPrinted);

    public static string Of(Statement row) =>
        string.Join(Between, Printed.Select(column => (column.Name, Mark: MarkOf(row, column))).Where(cell => cell.Mark.Length > 0).Select(cell => $"{cell.Name} {cell.Mark}"));

    /// <summary>The columns in which a row is other than when its fingerprint was taken.</summary>
    public static IEnumerable<Column> Changed(Statement row, string fingerprint)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in fingerprint.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            var name = cell.LastIndexOf(' ');
            if (name > 0)
                marks[cell[..name]] = cell[(name + 1)..];
        }

        return Printed.Where(column => MarkOf(row, column) != marks.GetValueOrDefault(column.Name, ""));
    }

    /// <summary>The mark of a cell; those of its defaults are what a blank cell says.</summary>
    private static string MarkOf(Statement row, Column column) =>
        row[column] is StatementKind.Statement or true ? "" : ValueMark.Of(column, row[column]);
}
