using ReportKit.Schema;

namespace ReportKit.Findings;

/// <summary>Where something stands, in the words of the file that holds it.</summary>
/// <param name="Address">As people look it up: <c>Statements!H42</c>, <c>statements[41].date</c>, or a file's name.</param>
/// <param name="Sheet">The sheet, where the place is in one.</param>
/// <param name="Line">The row (see <see cref="Schema.Row.Line"/>); -1 where the place is no single row.</param>
/// <param name="Column">The column, where the place is one cell.</param>
/// <param name="Key">The row's key, where it has one.</param>
public sealed record Place(string Address, Sheet? Sheet = null, int Line = -1, Column? Column = null, string? Key = null);
