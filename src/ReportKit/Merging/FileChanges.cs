using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Merging.Identities;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>What one colleague did to a file, sheet by sheet: its rows known again, its changes found, and what is odd about them.</summary>
internal sealed class FileChanges
{
    private readonly Dictionary<Sheet, TableChanges> tables;

    private FileChanges(Dictionary<Sheet, TableChanges> tables, ImmutableArray<MovedRow> moved)
    {
        this.tables = tables;
        Moved = moved;
    }

    public ImmutableArray<MovedRow> Moved { get; }

    public TableChanges this[Sheet sheet] => tables[sheet];

    /// <param name="mine">The rows of the workbook, sheet by sheet.</param>
    public static FileChanges Of(Returned file, IReadOnlyDictionary<Sheet, KeyedRows> mine)
    {
        var identified = file.Base.Tables.Zip(file.Theirs.Tables).ToDictionary(
            pair => pair.First.Sheet,
            pair => RowIdentities.Of(pair.First, Understood(pair.Second), file.CanWithdraw));
        var theirs = DatasetBuilder.Build(sheet => (file.Theirs[sheet].Origin, InReport(file.Report, sheet, identified[sheet].Rows, file.Base[sheet])));
        var loses = LostEmphasis.In(file.Base, theirs) is not null;
        var fit = new Fit(file, mine);
        var tables = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, sheet => new TableChanges(
            new ReturnedTable(file.From, file.Base[sheet], theirs[sheet], loses)
            {
                Doubtful = identified[sheet].Doubtful,
                Moved = identified[sheet].Moved.Select(row => row.Key).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
                CanWithdraw = file.CanWithdraw && !identified[sheet].HasStrays && !fit.IsStranger,
                IsStranger = fit.IsStranger,
            },
            mine[sheet]));
        Doubts.Mark([.. tables.Values], fit);
        return new FileChanges(tables,
        [
            .. identified.SelectMany(sheet => sheet.Value.Moved.Select(row => new MovedRow(sheet.Key, file.From, row.Line, row.Key))),
            .. theirs.Statements.Rows.Where(row => row.Id is { } id && fit.IsOther(StatementColumns.Sheet, id.Trim())).Select(row => new MovedRow(StatementColumns.Sheet, file.From, row.Line, Key: null)),
        ]);
    }

    private static Table Understood(Table theirs) => !theirs.AllRows.Any(row => theirs.Sheet.Columns.Any(column => row[column] is Unreadable)) ? theirs : DatasetBuilder.Build(sheet => sheet == theirs.Sheet
        ? (theirs.Origin, [.. theirs.AllRows.Select(row => row.Cells.Understood(sheet, LocalisedDate.Understood))])
        : (new JsonOrigin(), []))[theirs.Sheet];

    /// <summary>A new statement belongs to the report that the share was of, unless it names another.</summary>
    private static ImmutableArray<RowCells> InReport(string? report, Sheet sheet, ImmutableArray<RowCells> rows, Table sent)
    {
        if (report is null || sheet != StatementColumns.Sheet)
            return rows;
        var known = new KeyedRows(sent);
        return [.. rows.Select(row => row[StatementColumns.Report] is null && (row[sheet.Key] is not string key || known.Find(key.Trim()) is null) ? row.With(StatementColumns.Report, report) : row)];
    }
}
