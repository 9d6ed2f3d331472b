using ReportKit.Schema;
namespace ReportKit.Sheets.Records;

/// <summary>One change that a merge made: who changed what, when, and from which file it came.</summary>
public sealed class HistoryEntry(RowCells cells) : Row(cells);
