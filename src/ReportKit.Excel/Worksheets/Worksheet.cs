using ReportKit.Schema;

namespace ReportKit.Excel.Worksheets;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Part">The part that holds its cells.</param>
internal sealed record Worksheet(string Name, string Part, bool IsHidden)
{
    private static readonly IReadOnlyDictionary<int, Column> None = new Dictionary<int, Column>();

    /// <summary>Its columns, from 0, that are known by what they hold, whatever their header says.</summary>
    public IReadOnlyDictionary<int, Column> Recognised { get; init; } = None;

    /// <summary>The one of these at a column; null for every other.</summary>
    public Column? RecognisedAt(int column) => Recognised.TryGetValue(column, out var known) ? known : null;
}
