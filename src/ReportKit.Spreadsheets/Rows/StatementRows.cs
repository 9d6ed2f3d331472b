using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Mapping;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of a table of statements.</summary>
internal sealed class StatementRows(ForeignTable table, ImportedRows rows, ColumnMapping mapping, TableHeader header, Remarks remarks, DateOrder? dates)
{
    /// <summary>A table of so many columns has a row with one cell only to head those below it.</summary>
    private const int WidthOfTable = 3;

    /// <summary>Adds them.</summary>
    /// <returns>How many.</returns>
    public int Add(ImmutableArray<ForeignRow> data)
    {
        var known = DateColumns.Of(mapping, data, header.LastRow, dates, remarks);
        var headers = new OwnHeaders(mapping);
        var alone = NamesAlone(data);
        var before = rows.NextStatement;
        for (var at = 0; at < data.Length; at++)
        {
            if (Divider(data[at]) is not { } words)
                new StatementRow(data[at], mapping, headers, known, name => alone.Contains(name.Trim()) || rows.Speakers.IsKnown(name), rows, remarks).Add();
            else if (data.Skip(at + 1).Any(row => Divider(row) is null))
                AddHeading(data[at], words);
            else
                remarks.Add(FileRules.RowLeftOut, Severity.Warning, data[at].Number, -1, $"What stands below the table is not imported: {DataRows.Words(data[at])}");
        }

        TellBlank(data, StatementColumns.Speaker);
        TellBlank(data, StatementColumns.Date);
        return rows.NextStatement - before;
    }

    /// <summary>Names that have a cell of their own somewhere in the column.</summary>
    private HashSet<string> NamesAlone(ImmutableArray<ForeignRow> data)
    {
        string[] joints = [" and ", ", ", " & ", "/", ";", "\n", " et ", " y ", " und "];
        return
        [
            .. from column in mapping.For(StatementColumns.Speaker)
               from row in data
               let words = row[column.Index]?.Text.Trim().TrimEnd(':')
               where words is { Length: > 0 } && !Array.Exists(joints, joint => words.Contains(joint, StringComparison.OrdinalIgnoreCase))
               select words,
        ];
    }

    /// <summary>The words of a row that has nothing else, and heads the rows below it; null for all others.</summary>
    private string? Divider(ForeignRow row) =>
        row.Cells is [{ Form: CellForm.Words } only] && mapping.Columns.Length >= WidthOfTable && (IsMergedAcross(row.Number, only) || IsNoWord(only)) ? only.Text.Trim() : null;

    private bool IsMergedAcross(int row, ForeignCell cell) =>
        table.Merged.Any(area => area.FirstRow == row && area.FirstColumn == cell.Column && area.LastColumn - area.FirstColumn + 1 >= WidthOfTable);

    /// <summary>Whether the cell stands in a column where such words cannot belong, or that is none of ours.</summary>
    private bool IsNoWord(ForeignCell cell) => mapping.Columns.FirstOrDefault(column => column.Index == cell.Column)?.Target?.Column switch
    {
        null => true,
        { Kind: DateKind or DateSpanKind } => !CellWords.IsDate(cell),
        _ => false,
    };

    private void AddHeading(ForeignRow row, string words)
    {
        var line = rows.NextStatement;
        rows.AddStatement(RowCells.Of(StatementColumns.Sheet, line, (StatementColumns.Kind, StatementKind.Heading), (StatementColumns.Text, words), (StatementColumns.Status, StatementStatus.Draft)));
        remarks.AddOfCell(FileRules.Guessed, Severity.Warning, row.Number, row.Cells[0].Column, StatementColumns.Kind, line, $"The row says only “{CellFindings.Excerpt(words)}”; it is taken as a heading of those below it.", "Delete it, if it is none.");
    }

    /// <summary>Blank cells in a column that most rows fill: what stands above may be meant, and nobody knows.</summary>
    private void TellBlank(ImmutableArray<ForeignRow> data, Column ours)
    {
        if (mapping.For(ours) is not [var column])
            return;
        var blank = data.Where(row => row[column.Index] is null && Divider(row) is null).ToList();
        if (blank.Count > 0 && blank.Count < data.Length)
            remarks.Add(FileRules.Guessed, Severity.Warning, blank[0].Number, column.Index, $"“{column.Name}” is blank in {string.Create(CultureInfo.InvariantCulture, $"{blank.Count} of {data.Length}")} rows, and stays blank.", "Fill it in the workbook, if the cell above is meant.");
    }
}
