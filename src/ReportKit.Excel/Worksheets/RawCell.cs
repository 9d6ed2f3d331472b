using System.Collections.Immutable;
using ReportKit.Markup;

namespace ReportKit.Excel.Worksheets;

/// <summary>What a cell's stored value is.</summary>
internal enum RawCellType
{
    Text,
    Number,
    Boolean,
    Error,

    /// <summary>A formula whose value was never calculated.</summary>
    Uncalculated,
}

/// <summary>A cell as the file stores it.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">The text, or the error's name; empty for numbers.</param>
/// <param name="Runs">The runs of rich text; empty where the text has one look.</param>
/// <param name="Style">Index of its format.</param>
/// <param name="IsFormula">Whether the value is that of a formula.</param>
internal readonly record struct RawCell(int Column, RawCellType Type, string Text, ImmutableArray<RichRun> Runs, double Number, int Style, bool IsFormula = false);
