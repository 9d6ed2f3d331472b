using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Lengthens the ranges that end where a table ends, as a spreadsheet program does when rows are added to the table.
/// </summary>
/// <param name="firstRow">The first row of the table's data.</param>
/// <param name="lastRow">The last row so far.</param>
/// <param name="newLastRow">The last row from now on.</param>
internal sealed partial class RangeGrowth(int firstRow, int lastRow, int newLastRow)
{
    public bool IsNone => newLastRow == lastRow;

    /// <summary>The ranges of an attribute such as <c>sqref</c> (ECMA-376-1, 18.18.76), or of a formula.</summary>
    public string Grow(string ranges) => IsNone ? ranges : Range().Replace(ranges, Grown);

    private string Grown(Match range)
    {
        var first = Row(range, "first");
        var hasTwo = range.Groups["last"].Success;
        var isOfTable = (hasTwo ? Row(range, "last") : first) == lastRow && (first < lastRow || firstRow == lastRow);
        if (!isOfTable)
            return range.Value;
        var start = hasTwo ? range.Groups["start"].Value : range.Value;
        var column = hasTwo ? range.Groups["column"].Value : range.Value[..^range.Groups["first"].Length];
        return string.Create(CultureInfo.InvariantCulture, $"{start}:{column}{newLastRow}");
    }

    private static int Row(Match range, string group) =>
        int.TryParse(range.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    [GeneratedRegex(@"(?<![\w.$])(?<start>\$?[A-Z]{1,3}\$?(?<first>[0-9]{1,7}))(:(?<column>\$?[A-Z]{1,3}\$?)(?<last>[0-9]{1,7}))?(?![\w.(!:])")]
    private static partial Regex Range();
}
