using ReportKit.Dates;

namespace ReportKit.Spreadsheets.Tables;

/// <summary>What the value of a cell is, as far as its file says.</summary>
public enum CellForm
{
    Words,
    Number,
    Date,

    /// <summary>A time of day or a length of time.</summary>
    Time,

    /// <summary>An error, or a formula that was never calculated: there are no words.</summary>
    Error,
}

/// <summary>A cell of somebody's spreadsheet that is not blank.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">Its words, as the cell shows them; dates in ISO 8601, times as 1:14:20.</param>
public sealed record ForeignCell(int Column, string Text, CellForm Form = CellForm.Words)
{
    /// <summary>The words with the marks of what is bold or italic; the same as the words where nothing is.</summary>
    public string Markup { get; init; } = Text;

    /// <summary>The web address that the cell leads to; null where it leads to none.</summary>
    public string? Link { get; init; }

    /// <summary>The day, month or year of a cell that holds a date.</summary>
    public PartialDate? Date { get; init; }
}
