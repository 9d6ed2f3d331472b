using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Patching;

/// <summary>What comes to stand on a cell as a note, after the note that is there.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Author">Who says it; may be empty.</param>
internal sealed record NewNote(Worksheet Worksheet, int Row, int Column, string Author, string Text);
