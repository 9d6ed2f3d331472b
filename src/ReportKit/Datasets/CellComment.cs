using ReportKit.Schema;

namespace ReportKit.Datasets;

/// <summary>A comment that somebody put on a cell; the cell's words are not touched by it.</summary>
/// <param name="Key">Key of the row, without outer space; empty where the row has none.</param>
/// <param name="Author">As the file names its author; may be empty.</param>
/// <param name="Text">Its words, line breaks as <c>\n</c>.</param>
/// <param name="Line">The row of the worksheet that it was read from, from 1; it tells rows without key from each other.</param>
public sealed record CellComment(Sheet Sheet, string Key, Column Column, string Author, string Text, int Line = 0);
