using System.Collections.Immutable;
using ReportKit.Schema;

namespace ReportKit.Excel.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Part">The part that holds its cells.</param>
internal sealed record Worksheet(string Name, string Part, bool IsHidden)
{
    /// <summary>Its columns, from 0, that are known by what they hold, whatever their header says.</summary>
    public ImmutableDictionary<int, Column> Recognised { get; init; } = ImmutableDictionary<int, Column>.Empty;
}
