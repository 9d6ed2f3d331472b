using System.Globalization;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>The rows that one sheet gains, and how its parts change by them: the sheet, and the table with its filter.</summary>
internal sealed class SheetGrowth
{
    private readonly Table added;
    private readonly TableRange range;

    private SheetGrowth(Table added, string sheetPart, string tablePart, TableRange range)
    {
        this.added = added;
        this.range = range;
        SheetPart = sheetPart;
        TablePart = tablePart;
    }

    public string SheetPart { get; }

    public string TablePart { get; }

    private string GrownRange => string.Create(
        CultureInfo.InvariantCulture,
        $"A{range.HeaderRow}:{CellReference.Letters(added.Sheet.Columns.Length - 1)}{range.HeaderRow + added.AllRows.Count}");

    public static SheetGrowth Of(OfficePackage package, Table added)
    {
        foreach (var part in package.Parts.Where(part => part.StartsWith("xl/worksheets/", StringComparison.Ordinal) && part.EndsWith(".xml", StringComparison.Ordinal)))
        {
            foreach (var relationship in package.Relationships(part).Where(relationship => relationship.Kind == "table"))
            {
                var range = TableRange.Read(package, relationship.Target);
                if (range.Name == added.Sheet.Name)
                    return new SheetGrowth(added, part, relationship.Target, range);
            }
        }

        throw new UnusableFileException($"{package.File} has no table {added.Sheet.Name}.");
    }

    /// <summary>Copies the sheet with the new rows at the end of its data.</summary>
    public void WriteSheet(OfficePackage package, Stream target)
    {
        using var from = package.OpenXml(SheetPart);
        using var to = XmlCopy.Writer(target);
        var layout = new ColumnLayout();
        from.Read();
        while (!from.EOF)
        {
            if (IsBelowHeader(from))
            {
                PassOver(package, from);
                continue;
            }

            if (from is { NodeType: XmlNodeType.Element, LocalName: "col" })
                layout.Add(from);
            else if (from is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                new RowWriter(to, from.NamespaceURI, added, layout).Write(range.HeaderRow + 1);

            var isDimension = from is { NodeType: XmlNodeType.Element, LocalName: "dimension" };
            XmlCopy.Node(from, to, isDimension ? "ref" : null, GrownRange);
            from.Read();
        }
    }

    private bool IsBelowHeader(XmlReader from) =>
        from is { NodeType: XmlNodeType.Element, LocalName: "row" }
        && int.TryParse(from.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
        && row > range.HeaderRow;

    /// <summary>Passes over the blank row that a table has while it has no data; no other is ever left out.</summary>
    private void PassOver(OfficePackage package, XmlReader from)
    {
        using (var row = from.ReadSubtree())
        {
            while (row.Read())
            {
                if (row.LocalName is "v" or "is" or "f")
                    throw new UnusableFileException($"{package.File} has rows in its table {added.Sheet.Name} already.");
            }
        }

        from.Read();
    }

    /// <summary>Copies the table with its new range.</summary>
    public void WriteTable(OfficePackage package, Stream target)
    {
        using var from = package.OpenXml(TablePart);
        using var to = XmlCopy.Writer(target);
        while (from.Read())
        {
            var isRange = from is { NodeType: XmlNodeType.Element, LocalName: "table" or "autoFilter" };
            XmlCopy.Node(from, to, isRange ? "ref" : null, GrownRange);
        }
    }
}
