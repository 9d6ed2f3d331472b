using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportKit.Differences;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Patching;

/// <summary>The edits of one sheet, written into its part and that of its table while they are copied.</summary>
internal sealed class SheetPatch
{
    private readonly SheetPlace place;
    private readonly SheetEdits edits;
    private readonly WorkbookFile workbook;
    private readonly ImmutableArray<Finding>.Builder findings;
    private readonly ILookup<int, CellEdit> cellsOfRow;
    private readonly int lastAdded;

    /// <param name="findings">Gets the cells that could not be changed.</param>
    /// <exception cref="UnusableFileException">The new rows have no room, or the sheet lacks a column that they fill.</exception>
    public SheetPatch(SheetPlace place, SheetEdits edits, WorkbookFile workbook, ImmutableArray<Finding>.Builder findings)
    {
        this.place = place;
        this.edits = edits;
        this.workbook = workbook;
        this.findings = findings;
        cellsOfRow = edits.Cells.ToLookup(cell => cell.Line);
        lastAdded = place.LastFilled + edits.Added.Length;
        Growth = new TableGrowth(
            place.Header.Line + 1,
            place.LastRow,
            Math.Max(place.LastRow, lastAdded),
            place.Table?.TotalsRow ?? 0,
            place.Table is { TotalsRow: > 0 and var totals } ? Math.Max(totals, lastAdded + 1) : 0,
            place.Table?.LastColumn ?? place.Header.Positions.Values.Max());
        Check();
    }

    public string SheetName => place.Worksheet.Name;

    public string SheetPart => place.Worksheet.Part;

    public string? TablePart => Growth.IsNone ? null : place.Table?.Part;

    public TableGrowth Growth { get; }

    /// <summary>Whether new rows get formulas from their columns.</summary>
    public bool AddsFormulas => edits.Added.Length > 0 && place.Table is { } table && CalculatedColumns.Of(workbook.Package, table).Count > 0;

    /// <summary>The cells that get other values.</summary>
    public void AddTo(ChangedCells changed)
    {
        foreach (var edit in edits.Cells)
        {
            if (place.Header.PositionOf(edit.Column) is { } position)
                changed.Add(SheetName, edit.Line, position);
        }

        if (edits.Added.Length > 0)
            changed.Add(SheetName, new CellArea(place.LastFilled + 1, 0, Math.Max(lastAdded, Growth.NewTotalsRow), CellReference.MostColumns - 1));
    }

    /// <summary>Copies the sheet with its changed cells, and with the new rows after the last that holds something.</summary>
    public void WriteSheet(Stream target, References references, SheetFormulas? formulas)
    {
        using var from = workbook.Package.StreamXml(SheetPart);
        using var to = XmlCopy.Writer(target);
        var copy = new SheetCopy(place.Worksheet, references, formulas);
        var rows = new RowWriter(to, place, workbook, references, formulas);
        var isPending = edits.Added.Length > 0;
        var number = 0;
        from.Read();
        while (!from.EOF)
        {
            if (SheetCopy.IsRow(from))
            {
                number = SheetCopy.NumberOf(from, number);
                if (isPending && number > place.LastFilled)
                    WriteAdded();
                WriteRow(from, to, rows, copy, number);
                continue;
            }

            if (isPending && from is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                WriteAdded();
            if (from is { NodeType: XmlNodeType.Element, LocalName: "col" })
                rows.Layout.Add(from);
            if (from is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } || CellLinks.LeadsOut(from))
                CheckFree(from.LocalName, from.GetAttribute("ref") ?? "");
            if (from is { NodeType: XmlNodeType.Element, LocalName: "hyperlinks", IsEmptyElement: false } && !edits.Cells.IsEmpty)
            {
                WriteLinks((XElement)XNode.ReadFrom(from), to, copy);
                continue;
            }

            copy.WriteNode(from, to);
            from.Read();
        }

        void WriteAdded()
        {
            rows.Write(edits.Added, place.LastFilled + 1);
            isPending = false;
        }
    }

    private void WriteLinks(XElement links, XmlWriter to, SheetCopy copy)
    {
        foreach (var link in links.Elements().Where(CellLinks.LeadsOut))
            CheckFree(link.Name.LocalName, link.Attribute("ref")?.Value ?? "");
        if (!CellLinks.Remove(links, edits.Cells.Where(edit => place.Header.PositionOf(edit.Column) is not null).Select(edit => (edit.Line, place.Header.PositionOf(edit.Column)!.Value))))
            return;
        using var left = links.CreateReader();
        while (left.Read())
            copy.WriteNode(left, to);
    }

    /// <summary>Copies the table with its new range (ECMA-376-1, 18.5.1.2); the filter leaves the totals out.</summary>
    public void WriteTable(Stream target, References references)
    {
        using var from = workbook.Package.OpenXml(TablePart!);
        using var to = XmlCopy.Writer(target);
        var element = "";
        while (from.Read())
        {
            if (from.NodeType == XmlNodeType.Element)
                element = from.LocalName;
            if (from.NodeType == XmlNodeType.Text && element is "calculatedColumnFormula" or "totalsRowFormula")
                to.WriteString(references.Followed(from.Value, SheetName, element == "totalsRowFormula" ? Growth.TotalsRow : Growth.FirstRow));
            else
                XmlCopy.Node(from, to, (name, value) => name == "ref" ? NewRange(element, value) : value);
        }
    }

    /// <summary>The table reaches to its totals, its filter to the last row before them.</summary>
    private string NewRange(string element, string range) => element switch
    {
        "table" => RangeTo(Math.Max(lastAdded, Growth.NewTotalsRow)),
        "autoFilter" => RangeTo(lastAdded),
        _ => Growth.Ranges(range),
    };

    private string RangeTo(int row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{CellReference.Letters(place.Table!.FirstColumn)}{place.Header.Line}:{CellReference.Letters(place.Table.LastColumn)}{row}");

    private void WriteRow(XmlReader from, XmlWriter to, RowWriter rows, SheetCopy copy, int number)
    {
        var isReplaced = number > place.LastFilled && number <= lastAdded;
        if (number == place.Table?.TotalsRow)
            rows.WriteAt(copy.ReadRow(from, number), Growth.NewTotalsRow);
        else if (isReplaced)
            from.Skip();
        else if (cellsOfRow.Contains(number))
            rows.WriteEdited(copy.ReadRow(from, number), number, [.. cellsOfRow[number]], KeepFormula);
        else if (number == place.LastFilled && number > place.Header.Line && edits.Added.Length > 0)
            rows.WriteAsModel(copy.ReadRow(from, number), number);
        else
            copy.WriteRow(from, to, number);
    }

    /// <summary>Of merged cells only the first is shown: what is written under them would be seen by nobody. A link would become one of the new words.</summary>
    private void CheckFree(string element, string range)
    {
        var cells = CellArea.Of(range);
        if (edits.Added.Length == 0 || cells.LastRow <= place.LastFilled || cells.FirstRow > lastAdded || cells.FirstRow == place.Table?.TotalsRow)
            return;
        throw new UnusableFileException(element == "mergeCell"
            ? $"{SheetName}!{range} are merged cells, where new rows have to go. Unmerge them, and try again."
            : $"{SheetName}!{range} leads to an address, and new rows have to go there. Remove the link, and try again.");
    }

    private void KeepFormula(CellEdit cell) => findings.Add(new Finding(
        FileRules.FormulaKept,
        Severity.Warning,
        edits.There.PlaceAt(cell.Line, cell.Column),
        "The cell holds a formula, which stays.",
        cell.Value is null ? "It was to become blank." : $"It was to become “{CellFindings.Excerpt(cell.Column.Kind.Print(cell.Value))}”; type that over the formula if it is right."));

    private void Check()
    {
        if (edits.Added.Length > 0 && lastAdded > CellReference.MostRows)
        {
            throw new UnusableFileException(string.Create(
                CultureInfo.InvariantCulture,
                $"The sheet {SheetName} would have {lastAdded:N0} rows, and Excel has {CellReference.MostRows:N0} in a sheet. Divide the statements among several workbooks."));
        }

        if (edits.Added.Length > 0 && place.Below is { } below && CellReference.Row(below) <= lastAdded + (place.Table?.TotalsRow > 0 ? 1 : 0))
        {
            throw new UnusableFileException(
                $"{SheetName}!{below} stands below the table, where its new rows have to go. Move what is there to another sheet, and try again.");
        }

        var lacking = edits.Sheet.Columns
            .Where(column => place.Header.PositionOf(column) is null && (edits.Cells.Any(cell => cell.Column == column) || edits.Added.Any(row => row[column] is not null)))
            .Select(column => $"“{column.Name}”")
            .ToList();
        if (lacking.Count > 0)
            throw new UnusableFileException($"The sheet {SheetName} has no column {string.Join(", ", lacking)}, which would be filled. Add it, and try again.");
    }
}
