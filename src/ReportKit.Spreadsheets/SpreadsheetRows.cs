using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets;

/// <summary>What came of reading a spreadsheet.</summary>
/// <param name="Dataset">The rows that the workbook does not have yet, as far as names and sources tell; statements without an ID.</param>
/// <param name="Tables">Its sheets that hold something.</param>
/// <param name="Findings">With their places in the spreadsheet, and the cells of the dataset that they concern.</param>
public sealed record SpreadsheetRows(Dataset Dataset, ImmutableArray<TableReading> Tables, ImmutableArray<Finding> Findings);

/// <summary>How one sheet was understood.</summary>
/// <param name="Kind">The sheet of ours whose rows it has; null where nothing was taken from it.</param>
/// <param name="HeaderRow">The number of its header; 0 where it has none.</param>
/// <param name="Rows">How many rows were taken.</param>
public sealed record TableReading(ForeignTable Table, Sheet? Kind, ColumnMapping Mapping, int HeaderRow, int Rows)
{
    /// <summary>By what tables of the same shape are known: their headers.</summary>
    public string Shape => ShapeOf(Mapping);

    internal static string ShapeOf(ColumnMapping mapping) => string.Join(" | ", mapping.Columns.Where(column => column.Header.Length > 0).Select(column => column.Header));
}
