using System.Globalization;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>No cell is longer than Excel and Word can keep.</summary>
public sealed class TooLong : Check
{
    /// <summary>Characters in a cell (Excel specifications and limits).</summary>
    public const int LongestCell = 32_767;

    /// <summary>Characters in the title and tag of a content control (ECMA-376-1, 17.5.2.1 and 17.5.2.42).</summary>
    public const int LongestId = 64;

    /// <summary>Characters in a web address that Office follows.</summary>
    public const int LongestAddress = 2_079;

    public override Rule Rule { get; } = new()
    {
        Code = "RK215",
        Severity = Severity.Error,
        Title = "no cell is longer than Excel and Word can keep",
        Reason = "Excel would cut it, or Word refuse the file.",
        Fix = "Shorten it.",
        Failing = """{"statements": [{"id": "S-00000000000000000000000000000000000000000000000000000000000000001"}]}""",
        Passing = """{"statements": [{"id": "S-0001"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var table in views.Dataset.Tables)
        {
            foreach (var row in table.AllRows)
            {
                foreach (var column in table.Sheet.Columns)
                {
                    if (row[column] is string text && text.Length > Longest(table.Sheet, column))
                        yield return Found(table, row, column, Message(column, text.Length, Longest(table.Sheet, column)), column.Kind is MarkupKind ? "Divide it into two rows, the second one a Continuation." : null);
                }
            }
        }
    }

    private static int Longest(Sheet sheet, Column column) =>
        column == StatementColumns.Id && sheet == StatementColumns.Sheet ? LongestId : column.Kind is AddressKind ? LongestAddress : LongestCell;

    private static string Message(Column column, int length, int longest) =>
        string.Create(CultureInfo.InvariantCulture, $"The {column.Name} has {length:N0} characters; {longest:N0} is the limit.");
}
