using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Excel.Returning;

/// <summary>
/// Columns that came back under another name. They are known by what they hold: most of it is what was sent in one column, which did
/// not come back under its own.
/// </summary>
internal static class RenamedColumns
{
    /// <summary>The share of a column's cells that has to be what was sent.</summary>
    private const double Enough = 0.5;

    /// <summary>Lets the workbook read the columns under their own names.</summary>
    /// <returns>What was recognised, and what was not though it holds something and a column is missing.</returns>
    public static ImmutableArray<Finding> Recognise(WorkbookFile workbook, Dataset sent, Dataset theirs)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var table in sent.Tables.Where(table => table.Origin is WorksheetOrigin && table.AllRows.Count > 0))
        {
            var missing = table.Columns.Except(theirs[table.Sheet].Columns).Where(column => table.AllRows.Any(row => row[column] is not null)).ToList();
            if (missing.Count > 0 && workbook.Find(table.Sheet) is { } worksheet)
                findings.AddRange(Recognise(workbook, worksheet, table, missing));
        }

        return findings.ToImmutable();
    }

    private static List<Finding> Recognise(WorkbookFile workbook, Worksheet worksheet, Table sent, List<Column> missing)
    {
        var findings = new List<Finding>();
        var known = ImmutableDictionary.CreateBuilder<int, Column>();
        foreach (var (position, own) in Unknown(workbook, worksheet, sent.Sheet))
        {
            var likely = missing.Except(known.Values).Select(column => (Column: column, Share: ShareOf(own, column, sent))).Where(column => column.Share >= Enough || (column.Share > 0 && Names(own.Header, column.Column))).OrderByDescending(column => column.Share).ToList();
            if (likely is [var only] || (likely is [var best, var second, ..] && (only = best).Share > second.Share))
            {
                known[position] = only.Column;
                findings.Add(new Finding(FileRules.ReadByColumns, Severity.Warning, new Place(own.Address), $"The column “{CellFindings.Excerpt(own.Header)}” is read as “{only.Column.Name}”, by what it holds.", $"Name it “{only.Column.Name}” again."));
            }
            else if (own.Cells.Count > 0)
            {
                findings.Add(new Finding(FileRules.ColumnUnknown, Severity.Error, new Place(own.Address), $"The column “{CellFindings.Excerpt(own.Header)}” may be {string.Join(" or ", missing.Select(column => $"“{column.Name}”"))} renamed: what was changed in it was not merged.", "If it is, give it its name back in the file, and merge it again."));
            }
        }

        workbook.Recognise(worksheet, known.ToImmutable());
        return findings;
    }

    private static bool Names(string header, Column column) => header.Contains(column.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>How much of a column is what was sent in another.</summary>
    private static double ShareOf(OwnColumn own, Column column, Table sent)
    {
        var words = sent.AllRows.Where(row => row[column] is not null).Select(row => SameWords(column, row[column]!)).ToHashSet(StringComparer.Ordinal);
        return own.Cells.Count == 0 ? 0 : (double)own.Cells.Count(cell => cell.Of(column) is { } value && words.Contains(SameWords(column, value))) / own.Cells.Count;
    }

    private static string SameWords(Column column, object value) => column.Kind.Print(value).ReplaceLineEndings("\n").Trim();

    /// <summary>The columns that are none of the sheet's: where they stand, from 0, and what they hold.</summary>
    private static Dictionary<int, OwnColumn> Unknown(WorkbookFile workbook, Worksheet worksheet, Sheet sheet)
    {
        var unknown = new Dictionary<int, OwnColumn>();
        using var rows = workbook.OpenRows(worksheet);
        if (HeaderRow.Find(rows, workbook.TableOf(worksheet, sheet), worksheet, sheet, []) is not { } header)
            return unknown;
        foreach (var cell in rows.Cells)
        {
            if (header.At(cell.Column) is null && cell.Text.Length > 0)
                unknown[cell.Column] = new OwnColumn(cell.Text.Trim(), $"{worksheet.Name}!{CellReference.Letters(cell.Column)}{header.Line}", []);
        }

        var origin = new WorksheetOrigin(worksheet.Name, header.Letters);
        var reader = new CellReader(workbook.Formats, workbook.Uses1904Dates, sheet, origin, []);
        while (unknown.Count > 0 && rows.Read())
        {
            foreach (var cell in rows.Cells)
            {
                if (unknown.TryGetValue(cell.Column, out var own))
                    own.Cells.Add(new OwnCell(cell, rows.Number, reader));
            }
        }

        return unknown;
    }

    /// <param name="Address">Where its header stands.</param>
    private sealed record OwnColumn(string Header, string Address, List<OwnCell> Cells);

    /// <summary>A cell, to be read as if it stood in a column of the sheet.</summary>
    private sealed record OwnCell(RawCell Cell, int Line, CellReader Reader)
    {
        public object? Of(Column column) => Reader.Read(Cell, column, Line, hyperlink: null);
    }
}
