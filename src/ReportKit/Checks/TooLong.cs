using System.Globalization;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>No cell is longer than Excel and Word can keep.</summary>
public sealed class TooLong : ICheck
{
    /// <summary>Characters in a cell (Excel specifications and limits).</summary>
    public const int LongestCell = 32_767;

    /// <summary>Characters in the title and tag of a content control (ECMA-376-1, 17.5.2.1 and 17.5.2.42).</summary>
    public const int LongestId = 64;

    /// <summary>Characters in a web address that Office follows.</summary>
    public const int LongestAddress = 2_079;

    public string Code => "RK215";

    public string Title => "no cell is longer than Excel and Word can keep";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        foreach (var table in dataset.Tables)
        {
            foreach (var row in table.AllRows)
            {
                foreach (var column in table.Sheet.Columns)
                {
                    if (row[column] is string text && text.Length > Longest(table.Sheet, column))
                        yield return Found(table.Place(row, column), column, text.Length, Longest(table.Sheet, column));
                }
            }
        }
    }

    private static int Longest(Sheet sheet, Column column) =>
        column == StatementColumns.Id && sheet == StatementColumns.Sheet ? LongestId : column.Kind is AddressKind ? LongestAddress : LongestCell;

    private Diagnostic Found(Place place, Column column, int length, int longest) => new(
        Code,
        Severity.Error,
        place,
        string.Create(CultureInfo.InvariantCulture, $"The {column.Name} has {length:N0} characters; {longest:N0} is the limit."),
        column.Kind is MarkupKind ? "Divide it into two rows, the second one a Continuation." : "Shorten it.");
}
