using System.Globalization;
using System.Xml;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Formulas;

/// <summary>Finds the formulas of the cells of a worksheet.</summary>
internal static class FormulaList
{
    private const int BytesOfFormula = 128;

    /// <summary>The formulas, in the order of the sheet.</summary>
    public static List<FormulaCell> Read(WorkbookFile workbook, Worksheet worksheet)
    {
        var found = new List<FormulaCell>();
        if (!PartSearch.MayHoldFormulas(workbook.Package, worksheet.Part))
            return found;

        var shared = new Dictionary<string, FormulaCell>();
        var text = new CellText(workbook.Package.File);
        using var xml = workbook.Package.StreamXml(worksheet.Part);
        var (row, column) = (0, -1);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
                break;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                (row, column) = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1, -1);
            else if (xml.LocalName == "c")
                column = xml.GetAttribute("r") is { } reference ? CellReference.Column(reference) : column + 1;
            else if (xml.LocalName == "f")
            {
                found.Add(Formula(xml, worksheet.Name, row, column, text, shared));
                workbook.Package.Hold(BytesOfFormula + (found[^1].Text.Length * sizeof(char)));
            }
        }

        return found;
    }

    private static FormulaCell Formula(XmlReader xml, string sheet, int row, int column, CellText text, Dictionary<string, FormulaCell> shared)
    {
        var (type, number, cells) = (xml.GetAttribute("t"), xml.GetAttribute("si"), xml.GetAttribute("ref"));
        var typed = text.Read(xml);
        var results = type is "array" or "dataTable" && cells is not null ? CellArea.Of(cells) : new CellArea(row, column, row, column);
        if (type != "shared" || number is null)
            return new FormulaCell(sheet, row, column, typed, null, results);
        // The first cell of a group has its formula; the others have it as if it were copied into them.
        if (typed.Length == 0 && shared.TryGetValue(number, out var first))
            typed = FormulaText.Copied(first.Text, row - first.Row, column - first.Column);
        var cell = new FormulaCell(sheet, row, column, typed, number, results);
        if (cells is not null || !shared.ContainsKey(number))
            shared[number] = cell;
        return cell;
    }
}
