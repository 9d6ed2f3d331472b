using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;

namespace ReportKit.Excel.Marking;

/// <summary>A sheet as it is, with its marked cells in colour; another sheet is the first that people see.</summary>
internal sealed class MarkedSheet(WorkbookFile workbook, MarkFormats formats)
{
    /// <summary>Writes the part of the sheet, with these cells of it marked.</summary>
    public void Write(Worksheet worksheet, IEnumerable<CellMark> marks, Stream target)
    {
        var byRow = marks.ToLookup(mark => mark.Row);
        var columns = new ColumnLayout();
        var number = 0;
        using var to = XmlCopy.Writer(target);
        using var from = workbook.Package.StreamXml(worksheet.Part);
        from.Read();
        while (!from.EOF)
        {
            if (from is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(from.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                if (byRow.Contains(number))
                    Marked((XElement)XNode.ReadFrom(from), byRow[number], columns).WriteTo(to);
                else
                    to.WriteNode(from, defattr: false);
                continue;
            }

            if (from is { NodeType: XmlNodeType.Element, LocalName: "col" })
                columns.Add(from);
            // Two sheets that are both selected (ECMA-376-1, 18.3.1.87) would be edited as one.
            XmlCopy.Node(from, to, from is { NodeType: XmlNodeType.Element, LocalName: "sheetView" } ? (name, value) => name == "tabSelected" ? "0" : value : null);
            from.Read();
        }
    }

    private XElement Marked(XElement row, IEnumerable<CellMark> marks, ColumnLayout columns)
    {
        foreach (var mark in marks)
        {
            var cell = CellAt(row, mark, columns);
            cell.SetAttributeValue("s", formats.Of((string?)cell.Attribute("s") ?? "0", mark.Severity));
        }

        return row;
    }

    /// <summary>The cell; a blank one is put in its place.</summary>
    private static XElement CellAt(XElement row, CellMark mark, ColumnLayout columns)
    {
        var position = -1;
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            position = cell.Attribute("r") is { } reference ? CellReference.Column(reference.Value) : position + 1;
            if (position == mark.Column)
                return cell;
            if (position > mark.Column)
            {
                cell.AddBeforeSelf(Blank(row, mark, columns));
                return (XElement)cell.PreviousNode!;
            }
        }

        var added = Blank(row, mark, columns);
        if (row.Elements(row.Name.Namespace + "c").LastOrDefault() is { } last)
            last.AddAfterSelf(added);
        else
            row.AddFirst(added);
        return added;
    }

    private static XElement Blank(XElement row, CellMark mark, ColumnLayout columns) => new(
        row.Name.Namespace + "c",
        new XAttribute("r", string.Create(CultureInfo.InvariantCulture, $"{CellReference.Letters(mark.Column)}{mark.Row}")),
        new XAttribute("s", (string?)row.Attribute("s") ?? columns.Style(mark.Column)));
}
