using System.Collections.Immutable;
using System.Xml;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>A table as formulas refer to it (ECMA-376-1, 18.17.2.4: structure references).</summary>
/// <param name="Columns">The names of its columns, from the left.</param>
internal sealed record NamedTable(string Sheet, TableRange Range, ImmutableArray<string> Columns)
{
    public static NamedTable Read(WorkbookFile workbook, Worksheet worksheet, TableRange range)
    {
        var columns = ImmutableArray.CreateBuilder<string>();
        using var xml = workbook.Package.OpenXml(range.Part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tableColumn" })
                columns.Add(xml.GetAttribute("name") ?? "");
        }

        return new NamedTable(worksheet.Name, range, columns.ToImmutable());
    }

    /// <summary>The cells that part of a reference means, with the row into which the table grows; more than those where it is not understood.</summary>
    /// <param name="part">What stands between the outer brackets.</param>
    /// <param name="row">The row of the formula, where it stands in the sheet of the table; else 0.</param>
    public CellArea AreaOf(string part, int row)
    {
        var (first, last) = ColumnsOf(part);
        if (row > 0 && (part.StartsWith('@') || part.Contains("#This Row", StringComparison.OrdinalIgnoreCase)))
            return new CellArea(row, first, row, last);
        var top = Math.Max(1, Range.HeaderRow);
        return part.Contains("#Headers", StringComparison.OrdinalIgnoreCase) && !part.Contains("#Data", StringComparison.OrdinalIgnoreCase)
            ? new CellArea(top, first, top, last)
            : new CellArea(top, first, Math.Max(Range.LastRow, Range.TotalsRow) + 1, last);
    }

    private (int First, int Last) ColumnsOf(string part)
    {
        // An apostrophe takes the meaning from a bracket in the name of a column.
        var names = part.TrimStart('@').Split(['[', ']'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => !name.StartsWith('#') && name is not ("," or ":" or "@"))
            .Select(name => Columns.IndexOf(name, 0, StringComparer.OrdinalIgnoreCase))
            .ToList();
        return names.Count == 0 || names.Contains(-1) || part.Contains('\'', StringComparison.Ordinal)
            ? (Range.FirstColumn, Range.LastColumn)
            : (Range.FirstColumn + names.Min(), Range.FirstColumn + names.Max());
    }
}
