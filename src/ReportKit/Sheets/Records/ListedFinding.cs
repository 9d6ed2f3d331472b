using ReportKit.Schema;
namespace ReportKit.Sheets.Records;

/// <summary>A finding as a marked copy lists it.</summary>
public sealed class ListedFinding(RowCells cells) : Row(cells);
