using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Merging;

namespace ReportKit.Excel.Patching;

/// <summary>The edits of one sheet, written into its part and that of its table while they are copied.</summary>
internal sealed class SheetPatch
{
    private readonly SheetPlace place;
    private readonly SheetEdits edits;
    private readonly WorkbookFile workbook;
    private readonly ImmutableArray<Diagnostic>.Builder findings;
    private readonly ILookup<int, CellEdit> cellsOfRow;
    private readonly int lastAdded;

    /// <param name="findings">Gets the cells that could not be changed.</param>
    /// <exception cref="UnusableFileException">The new rows have no room, or the sheet lacks a column that they fill.</exception>
    public SheetPatch(SheetPlace place, SheetEdits edits, WorkbookFile workbook, ImmutableArray<Diagnostic>.Builder findings)
    {
        this.place = place;
        this.edits = edits;
        this.workbook = workbook;
        this.findings = findings;
        cellsOfRow = edits.Cells.ToLookup(cell => cell.Line);
        lastAdded = place.LastFilled + edits.Added.Length;
        Growth = new RangeGrowth(place.Header.Line + 1, place.LastRow, Math.Max(place.LastRow, lastAdded));
        Check();
    }

    public string SheetName => place.Worksheet.Name;

    public string SheetPart => place.Worksheet.Part;

    public string? TablePart => Growth.IsNone ? null : place.Table?.Part;

    public RangeGrowth Growth { get; }

    private int NewTotalsRow => Math.Max(place.Table!.TotalsRow, lastAdded + 1);

    /// <summary>Copies the sheet with its changed cells, and with the new rows behind the last that holds something.</summary>
    public void WriteSheet(Stream target)
    {
        using var from = workbook.Package.OpenXml(SheetPart);
        using var to = XmlCopy.Writer(target);
        var rows = new RowWriter(to, place, workbook);
        var isPending = edits.Added.Length > 0;
        var number = 0;
        from.Read();
        while (!from.EOF)
        {
            if (from is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(from.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                if (isPending && number > place.LastFilled)
                    WriteAdded();
                WriteRow(from, to, rows, number);
                continue;
            }

            if (isPending && from is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                WriteAdded();
            if (from is { NodeType: XmlNodeType.Element, LocalName: "col" })
                rows.Layout.Add(from);
            CopyNode(from, to);
            from.Read();
        }

        void WriteAdded()
        {
            rows.Write(edits.Added, place.LastFilled + 1);
            isPending = false;
        }
    }

    /// <summary>Copies the table with its new range (ECMA-376-1, 18.5.1.2); the filter leaves the totals out.</summary>
    public void WriteTable(Stream target)
    {
        using var from = workbook.Package.OpenXml(TablePart!);
        using var to = XmlCopy.Writer(target);
        var hasTotals = place.Table!.TotalsRow > 0;
        while (from.Read())
        {
            if (from is { NodeType: XmlNodeType.Element, LocalName: "table" })
                XmlCopy.Node(from, to, "ref", RangeTo(hasTotals ? NewTotalsRow : lastAdded));
            else if (from is { NodeType: XmlNodeType.Element, LocalName: "autoFilter" })
                XmlCopy.Node(from, to, "ref", RangeTo(lastAdded));
            else
                XmlCopy.Node(from, to);
        }
    }

    private string RangeTo(int row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CellReference.Letters(place.Table!.FirstColumn)}{place.Header.Line}:{CellReference.Letters(place.Table.LastColumn)}{row}");

    private void WriteRow(XmlReader from, XmlWriter to, RowWriter rows, int number)
    {
        var isReplaced = number > place.LastFilled && number <= lastAdded;
        if (number == place.Table?.TotalsRow)
            rows.WriteAt(Read(from), NewTotalsRow);
        else if (isReplaced)
            from.Skip();
        else if (cellsOfRow.Contains(number))
            rows.WriteEdited(Read(from), number, [.. cellsOfRow[number]], KeepFormula);
        else if (number == place.LastFilled && number > place.Header.Line && edits.Added.Length > 0)
            rows.WriteAsModel(Read(from));
        else
            to.WriteNode(from, defattr: false);
    }

    private static XElement Read(XmlReader from) => (XElement)XNode.ReadFrom(from);

    /// <summary>Copies what is no row; the ranges that end with the rows grow with them.</summary>
    private void CopyNode(XmlReader from, XmlWriter to)
    {
        if (from is { NodeType: XmlNodeType.Element, LocalName: "dimension" or "autoFilter" })
            XmlCopy.Node(from, to, "ref", Growth.Grow(from.GetAttribute("ref") ?? ""));
        else if (from is { NodeType: XmlNodeType.Element, LocalName: "dataValidation" or "conditionalFormatting" or "protectedRange" or "ignoredError" })
            XmlCopy.Node(from, to, "sqref", Growth.Grow(from.GetAttribute("sqref") ?? ""));
        else if (from is { NodeType: XmlNodeType.Element, LocalName: "sqref", IsEmptyElement: false })
            CopyRange(from, to);
        else
            XmlCopy.Node(from, to);
    }

    /// <summary>Drop-downs and formats of newer kinds have their ranges as the words of an element (MS-XLSX, 2.4.23).</summary>
    private void CopyRange(XmlReader from, XmlWriter to)
    {
        XmlCopy.Node(from, to);
        from.Read();
        if (from.NodeType == XmlNodeType.Text)
            to.WriteString(Growth.Grow(from.Value));
        else
            XmlCopy.Node(from, to);
    }

    private void KeepFormula(CellEdit cell) => findings.Add(new Diagnostic(
        "RK031",
        Severity.Warning,
        edits.There.PlaceAt(cell.Line, cell.Column),
        "The cell holds a formula, which stays.",
        cell.Value is null ? "It was to become blank." : $"It was to become “{CellFindings.Excerpt(cell.Column.Kind.Print(cell.Value))}”; type that over the formula if it is right."));

    private void Check()
    {
        if (edits.Added.Length > 0 && place.Below is { } below && below <= lastAdded + (place.Table?.TotalsRow > 0 ? 1 : 0))
        {
            throw new UnusableFileException(
                $"{SheetName}!{below}:{below} stands below the table, where its new rows have to go. Move it to another sheet, and run the command again.");
        }

        var lacking = edits.Sheet.Columns
            .Where(column => place.Header.PositionOf(column.Index) is null && (edits.Cells.Any(cell => cell.Column == column) || edits.Added.Any(row => row.Values[column.Index] is not null)))
            .Select(column => $"“{column.Name}”")
            .ToList();
        if (lacking.Count > 0)
            throw new UnusableFileException($"The sheet {SheetName} has no column {string.Join(", ", lacking)}, which would be filled. Add it, and run the command again.");
    }
}
