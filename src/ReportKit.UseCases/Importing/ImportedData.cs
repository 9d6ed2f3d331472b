using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.Spreadsheets;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.UseCases.Importing;

/// <summary>What came of an import.</summary>
/// <param name="IsWritten">Whether there was anything to write.</param>
/// <param name="IsNew">Whether the workbook was made.</param>
/// <param name="Added">How many rows of which sheets are new.</param>
/// <param name="Skipped">How many rows were there already, the same in every cell.</param>
/// <param name="GivenIds">Which IDs statements got, as a sentence; null where none did.</param>
/// <param name="HasErrors">Whether something in the files could not be read, or a person has to answer.</param>
public sealed record ImportedData(bool IsWritten, bool IsNew, ImmutableArray<SheetCount> Added, int Skipped, string? GivenIds, bool HasErrors)
{
    /// <summary>Nothing was written: a cell cannot hold so much.</summary>
    public bool IsTooLong { get; private init; }

    /// <summary>What became of each file that is not interchange JSON.</summary>
    public ImmutableArray<ImportedFile> Files { get; init; } = [];

    /// <summary>What is to be looked at in these files: first what has to be answered, and not hundreds of any kind.</summary>
    public ImmutableArray<Finding> ToLookAt { get; init; } = [];

    /// <summary>How many more there are of these, which stand as notes on their cells.</summary>
    public int MoreToLookAt { get; init; }

    internal static ImportedData TooLong { get; } = new(IsWritten: false, IsNew: false, [], 0, null, HasErrors: true) { IsTooLong = true };
}

/// <summary>What became of a file.</summary>
/// <param name="Tables">The sheets of a spreadsheet from which rows were taken.</param>
/// <param name="Rows">How many rows of which sheets it brought.</param>
/// <param name="Known">How many of its statements are in the workbook already.</param>
/// <param name="Filled">How many rows of the workbook got what they lacked.</param>
/// <param name="KnownReports">The reports that the workbook has already, so that nothing of the paper was added.</param>
public sealed record ImportedFile(string Name, ImmutableArray<ImportedTable> Tables, ImmutableArray<SheetCount> Rows, int Known, int Filled, ImmutableArray<string> KnownReports)
{
    internal static ImportedFile Of(ImportPart part) => new(
        part.File,
        [.. part.Tables.Where(table => table.Kind is not null).Select(ImportedTable.Of)],
        [.. part.Dataset.Tables.Where(table => table.AllRows.Count > 0).Select(table => new SheetCount(table.Sheet.Name, table.AllRows.Count))],
        part.Known,
        part.Filled,
        part.KnownReports)
    {
        HasNoStatements = part is { IsPaper: true, KnownReports.IsEmpty: true } && part.Dataset.Statements.Rows.All(row => row.Kind is not (StatementKind.Statement or StatementKind.Continuation)),
    };

    /// <summary>Whether it is a paper that quotes nobody.</summary>
    public bool HasNoStatements { get; private init; }
}

/// <summary>How a sheet was understood.</summary>
/// <param name="Name">Of the sheet; null where the file has no sheets.</param>
/// <param name="ReadAs">Encoding and separator, where they had to be found out.</param>
/// <param name="HeaderRow">The number of its header; 0 where it has none.</param>
/// <param name="Sheet">The name of the sheet of ours whose rows it has.</param>
public sealed record ImportedTable(string? Name, string? ReadAs, int HeaderRow, int Rows, string Sheet, ImmutableArray<ImportedColumn> Columns)
{
    internal static ImportedTable Of(TableReading table) => new(
        table.Table.IsSheet ? table.Table.Name : null,
        table.Table.ReadAs,
        table.HeaderRow,
        table.Rows,
        table.Kind!.Name,
        [.. table.Mapping.Columns.Select(column => new ImportedColumn(column.Name, column.Target?.Name, column.Why))]);
}

/// <summary>What a column was taken for.</summary>
/// <param name="Target">The column of ours; null: it stays the team's own.</param>
/// <param name="Why">In words that can stand in brackets.</param>
public sealed record ImportedColumn(string Name, string? Target, string Why);
