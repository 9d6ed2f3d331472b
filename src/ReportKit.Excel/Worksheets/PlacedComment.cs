namespace ReportKit.Excel.Worksheets;

/// <summary>What people said on a cell: a note, or a thread of comments.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Author">As the file names its author, of a thread the first; may be empty.</param>
/// <param name="Text">Its words; of a thread those of each comment, the replies after their author's name.</param>
internal sealed record PlacedComment(int Row, int Column, string Author, string Text, bool IsThread);
