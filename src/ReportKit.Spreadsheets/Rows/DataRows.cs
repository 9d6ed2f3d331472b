using System.Collections.Immutable;
using System.Globalization;
using ReportKit.Findings;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Headings;
using ReportKit.Spreadsheets.Tables;

namespace ReportKit.Spreadsheets.Rows;

/// <summary>The rows of a table that hold data, with merged cells filled; what else stands around them is named.</summary>
internal static class DataRows
{
    private static readonly string[] Totals = ["total", "totals", "grand total", "sum", "subtotal", "sub total", "count", "average", "somme", "total general", "suma", "gesamt", "summe", "insgesamt", "итого", "всего", "сумма", "المجموع", "الاجمالي", "总计", "合计", "總計", "合計", "小计", "totale", "soma", "anzahl"];

    public static ImmutableArray<ForeignRow> Of(ForeignTable table, TableHeader header, Remarks remarks)
    {
        TellAbove(table, header, remarks);
        var data = ImmutableArray.CreateBuilder<ForeignRow>();
        foreach (var row in table.Rows)
        {
            if (row.Number <= header.LastRow)
                continue;
            if (row.Number == table.TotalsRow || IsTotal(row))
                remarks.Add(FileRules.RowLeftOut, Severity.Remark, row.Number, -1, $"The row holds totals and is left out: {Words(row)}");
            else if (IsHeader(row, header))
                remarks.Add(FileRules.RepeatedHeader, Severity.Warning, row.Number, -1, "The header row stands here once more; the row is left out.");
            else
                data.Add(row);
        }

        TellHidden(table, header, data, remarks);
        return Filled(table, data, remarks);
    }

    /// <summary>The words of a row, as a sentence gives them.</summary>
    public static string Words(ForeignRow row) => $"“{CellFindings.Excerpt(string.Join(" | ", row.Cells.Select(cell => cell.Text.Trim())))}”.";

    private static void TellAbove(ForeignTable table, TableHeader header, Remarks remarks)
    {
        foreach (var row in table.Rows.Where(row => row.Number < header.FirstRow))
            remarks.Add(FileRules.RowLeftOut, Severity.Remark, row.Number, -1, $"What stands above the header is not imported: {Words(row)}");
    }

    /// <summary>Whether the row adds up those above it: a word for it, and beside it nothing but numbers.</summary>
    private static bool IsTotal(ForeignRow row) =>
        row.Cells.Length > 0
        && Array.Exists(Totals, word => HeaderWords.Fold(row.Cells[0].Text) == word)
        && row.Cells.Skip(1).All(cell => cell.Form == CellForm.Number || CellWords.IsNumber(cell.Text));

    /// <summary>Whether the row says the header once more, and nothing else.</summary>
    private static bool IsHeader(ForeignRow row, TableHeader header) =>
        row.Cells.Length > 1 && row.Cells.All(cell => header.Cells.TryGetValue(cell.Column, out var name) && HeaderWords.Fold(name.Words) == HeaderWords.Fold(cell.Text));

    private static void TellHidden(ForeignTable table, TableHeader header, IEnumerable<ForeignRow> data, Remarks remarks)
    {
        var hidden = data.Where(row => row.IsHidden).ToList();
        if (hidden.Count > 0)
            remarks.Add(FileRules.HiddenRows, Severity.Remark, hidden[0].Number, -1, $"{Count(hidden.Count, "row is hidden", "rows are hidden")}{(table.IsFiltered ? " by a filter" : "")}; {(hidden.Count == 1 ? "it is" : "they are")} imported too.");
        foreach (var column in table.HiddenColumns.Where(column => header.Cells.ContainsKey(column)))
            remarks.Add(FileRules.HiddenRows, Severity.Remark, header.LastRow, column, $"The column “{header.Cells[column].Name}” is hidden; it is imported too.");
        if (table.IsHidden)
            remarks.Add(FileRules.HiddenSheet, Severity.Remark, "The sheet is hidden; it is read all the same.");
    }

    /// <summary>Cells that are merged down a column stand for each of the rows; the file says it in the first only (ECMA-376-1, 18.3.1.55).</summary>
    private static ImmutableArray<ForeignRow> Filled(ForeignTable table, ImmutableArray<ForeignRow>.Builder rows, Remarks remarks)
    {
        foreach (var area in table.Merged.Where(area => area.LastRow > area.FirstRow))
        {
            var first = rows.FirstOrDefault(row => row.Number == area.FirstRow);
            if (first?[area.FirstColumn] is not { } cell)
                continue;
            var filled = 0;
            for (var at = 0; at < rows.Count; at++)
            {
                if (rows[at].Number <= area.FirstRow || rows[at].Number > area.LastRow || rows[at][area.FirstColumn] is not null)
                    continue;
                rows[at] = rows[at] with { Cells = [.. rows[at].Cells.Append(cell).OrderBy(other => other.Column)] };
                filled++;
            }

            if (filled > 0)
                remarks.Add(FileRules.MergedDown, Severity.Remark, area.FirstRow, area.FirstColumn, $"“{CellFindings.Excerpt(cell.Text)}” stands in cells that are merged; it is given to {Count(filled, "further row", "further rows")}.");
        }

        return rows.ToImmutable();
    }

    private static string Count(int number, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : several)}");
}
