using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>The columns of a table that a person let the spreadsheet program calculate (ECMA-376-1, 18.5.1.1).</summary>
internal static class CalculatedColumns
{
    /// <summary>The formula of each such column, by its position in the worksheet from 0.</summary>
    public static Dictionary<int, string> Of(OfficePackage package, TableRange table)
    {
        var formulas = new Dictionary<int, string>();
        var position = table.FirstColumn - 1;
        using var xml = package.OpenXml(table.Part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tableColumn" })
                position++;
            else if (CellReference.IsOfSheet(position) && xml is { NodeType: XmlNodeType.Element, LocalName: "calculatedColumnFormula" })
                formulas[position] = xml.ReadString();
        }

        return formulas;
    }
}
