using System.Collections.Immutable;

namespace ReportKit.Spreadsheets.Headings;

/// <summary>The header of a table.</summary>
/// <param name="FirstRow">The number of its first row; 0 where the table has none.</param>
/// <param name="LastRow">That of its last; the rows after it are data.</param>
/// <param name="Cells">The words above each column, by its index from 0.</param>
internal sealed record TableHeader(int FirstRow, int LastRow, ImmutableDictionary<int, HeaderCell> Cells);

/// <summary>The words above a column.</summary>
/// <param name="Words">Those of its own.</param>
/// <param name="Group">Those above it that head several columns; may be empty.</param>
internal sealed record HeaderCell(string Words, string Group = "")
{
    /// <summary>As people know the column.</summary>
    public string Name => Group.Length == 0 ? Words : $"{Group}: {Words}";
}
