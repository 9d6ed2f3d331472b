using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Copies a worksheet whose own rows stay, while its formulas follow the tables that grow: those of its cells, drop-downs, formats,
/// links and sparklines.
/// </summary>
/// <param name="formulas">What happens to the formulas of its cells; null where it has none.</param>
internal sealed class SheetCopy(Worksheet worksheet, References references, SheetFormulas? formulas)
{
    private readonly TableGrowth? growth = references.GrowthOf(worksheet.Name);
    private string element = "";
    private string around = "";
    private int column;
    private bool isPushedDown;

    /// <summary>Copies the whole sheet.</summary>
    public void Write(XmlReader from, XmlWriter to)
    {
        var number = 0;
        from.Read();
        while (!from.EOF)
        {
            if (IsRow(from))
            {
                number = NumberOf(from, number);
                WriteRow(from, to, number);
                continue;
            }

            WriteNode(from, to);
            from.Read();
        }
    }

    /// <summary>Whether the reader stands at a row; the places of controls (ECMA-376-1, 20.5.2.27) have elements of the same name, deeper down.</summary>
    public static bool IsRow(XmlReader from) => from is { NodeType: XmlNodeType.Element, LocalName: "row", Depth: 2 };

    /// <summary>The number of the row at which the reader stands.</summary>
    /// <param name="before">That of the row before.</param>
    public static int NumberOf(XmlReader row, int before) =>
        int.TryParse(row.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : before + 1;

    /// <summary>Copies a row, after which the reader stands after it.</summary>
    public void WriteRow(XmlReader from, XmlWriter to, int number)
    {
        if (formulas?.Touch(number) is true)
            ReadRow(from, number).WriteTo(to);
        else
            to.WriteNode(from, defattr: false);
    }

    /// <summary>A row with its formulas as they are from now on; the reader then stands after it.</summary>
    public XElement ReadRow(XmlReader from, int number)
    {
        var row = (XElement)XNode.ReadFrom(from);
        formulas?.Apply(row, number);
        return row;
    }

    /// <summary>Copies a node that is no row.</summary>
    public void WriteNode(XmlReader from, XmlWriter to)
    {
        if (references.IsNone)
        {
            XmlCopy.Node(from, to);
            return;
        }

        if (from.NodeType == XmlNodeType.Element)
            (around, element) = (element, from.LocalName);
        if (from.NodeType == XmlNodeType.Text)
            to.WriteString(Text(from.Value));
        else
            XmlCopy.Node(from, to, from.NodeType == XmlNodeType.Element ? Attribute : null);
        if (from.NodeType == XmlNodeType.EndElement)
            element = around;
    }

    /// <summary>
    /// Formulas of drop-downs, formats and sparklines, and the ranges that newer kinds of these have as the words of an element
    /// (MS-XLSX, 2.4.23).
    /// </summary>
    private string Text(string text) => element switch
    {
        "f" or "formula" or "formula1" or "formula2" => references.Followed(text, worksheet.Name),
        "sqref" when growth is not null => around == "sparkline" ? growth.MovedRanges(text) : growth.Ranges(text),
        "col" or "row" when growth is not null && around is "from" or "to" => PlaceOfControl(text, growth),
        _ => text,
    };

    /// <summary>A corner of the place of a control (ECMA-376-1, 18.3.1.3): columns and rows from 0, the upper left corner first.</summary>
    private string PlaceOfControl(string text, TableGrowth growth)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return text;
        if (element == "col")
            column = number;
        else if (around == "from")
            isPushedDown = growth.PushesDown(number, column);
        return element == "row" && isPushedDown ? (number + growth.Rows).ToString(CultureInfo.InvariantCulture) : text;
    }

    private string Attribute(string name, string value) => (element, name) switch
    {
        ("hyperlink", "location") or ("cfvo", "val") or ("controlPr", "linkedCell" or "listFillRange") => references.Followed(value, worksheet.Name),
        _ when growth is null => value,
        ("dimension" or "autoFilter" or "sortState" or "sortCondition", "ref") => growth.Ranges(value),
        ("dataValidation" or "conditionalFormatting" or "protectedRange" or "ignoredError", "sqref") => growth.Ranges(value),
        ("mergeCell" or "hyperlink", "ref") or ("cellWatch" or "inputCells", "r") => growth.MovedRanges(value),
        ("brk", "id") when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var row) => growth.Moved(row).ToString(CultureInfo.InvariantCulture),
        _ => value,
    };
}
