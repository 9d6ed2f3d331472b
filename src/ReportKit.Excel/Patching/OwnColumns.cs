using System.Globalization;
using System.Xml.Linq;
using ReportKit.Differences;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Adds the columns of a team's own that new rows fill to the sheet and its table (ECMA-376-1, 18.5.1.2), right of all others, where the
/// sheet does not have them.
/// </summary>
internal sealed class OwnColumns
{
    private const double Width = 24;

    private readonly WorkbookFile workbook;
    private readonly ChangedParts parts;
    private readonly XNamespace main;

    private OwnColumns(WorkbookFile workbook)
    {
        this.workbook = workbook;
        parts = new ChangedParts(workbook.Package);
        main = workbook.SheetNamespace;
    }

    /// <summary>The workbook with these columns; null where it has them all. The one before has to stay open as long.</summary>
    /// <exception cref="UnusableFileException">Something stands right of the table, where they have to go.</exception>
    public static WorkbookFile? AddedTo(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits)
    {
        var adding = new OwnColumns(workbook);
        foreach (var sheet in edits)
        {
            var names = sheet.Added.SelectMany(row => row.Own?.All ?? []).Select(cell => cell.Header.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0)
                adding.Add(SheetPlace.Find(workbook, sheet.Sheet), names);
        }

        return adding.parts.IsNone ? null : WorkbookFile.Open(adding.parts.Applied());
    }

    private void Add(SheetPlace place, IEnumerable<string> names)
    {
        var lacking = names.Where(name => place.Header.PositionOfOwn(name) is null).ToList();
        if (lacking.Count == 0)
            return;
        var first = (place.Table?.LastColumn ?? place.Header.LastNamed) + 1;
        CheckFree(place, first, lacking.Count);
        AddHeaders(parts[place.Worksheet.Part], place.Header.Line, first, lacking);
        if (place.Table is { } table)
            Widen(parts[table.Part], table, lacking);
    }

    private void CheckFree(SheetPlace place, int first, int count)
    {
        if (first + count > CellReference.MostColumns)
            throw new UnusableFileException($"The sheet {place.Worksheet.Name} would have more columns than Excel has. Import fewer of them.");
        using var rows = workbook.OpenRows(place.Worksheet);
        while (rows.Read())
        {
            foreach (var cell in rows.Cells)
            {
                if (cell.Column >= first && cell.Column < first + count && rows.Number >= place.Header.Line)
                    throw new UnusableFileException(string.Create(CultureInfo.InvariantCulture, $"{place.Worksheet.Name}!{CellReference.Letters(cell.Column)}{rows.Number} stands right of the table, where new columns have to go. Move what is there to another sheet, and try again."));
            }
        }
    }

    private void AddHeaders(XElement sheet, int line, int first, List<string> names)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        var row = sheet.Element(main + "sheetData")!.Elements(main + "row").First(row => row.Attribute("r")?.Value == number || (row.Attribute("r") is null && row.ElementsBeforeSelf(main + "row").Count() + 1 == line));
        var style = row.Elements(main + "c").LastOrDefault()?.Attribute("s")?.Value;
        row.Attribute("spans")?.Remove();
        for (var at = 0; at < names.Count; at++)
        {
            row.Add(new XElement(
                main + "c",
                new XAttribute("r", CellReference.Letters(first + at) + number),
                style is null ? null : new XAttribute("s", style),
                new XAttribute("t", "inlineStr"),
                new XElement(main + "is", new XElement(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), EscapedText.Of(names[at])))));
        }

        sheet.Element(main + "dimension")?.Remove();
        AddWidths(sheet, first, names.Count);
    }

    /// <summary>The look of the columns before them, as far as no other is given (18.3.1.13).</summary>
    private void AddWidths(XElement sheet, int first, int count)
    {
        if (sheet.Element(main + "cols") is not { } cols || cols.Elements().Any(col => (int?)col.Attribute("max") > first))
            return;
        cols.Add(new XElement(
            main + "col",
            new XAttribute("min", first + 1),
            new XAttribute("max", first + count),
            new XAttribute("width", Width),
            cols.Elements().LastOrDefault()?.Attribute("style"),
            new XAttribute("customWidth", "1")));
    }

    private void Widen(XElement table, TableRange range, List<string> names)
    {
        var last = CellReference.Letters(range.LastColumn + names.Count);
        foreach (var reference in new[] { table.Attribute("ref"), table.Element(main + "autoFilter")?.Attribute("ref") }.OfType<XAttribute>())
            reference.Value = string.Create(CultureInfo.InvariantCulture, $"{reference.Value.Split(':')[0]}:{last}{CellReference.Row(reference.Value.Split(':')[^1])}");
        var columns = table.Element(main + "tableColumns")!;
        var id = columns.Elements().Max(column => (int?)column.Attribute("id") ?? 0);
        columns.Add(names.Select(name => new XElement(main + "tableColumn", new XAttribute("id", ++id), new XAttribute("name", EscapedText.Of(name)))));
        columns.SetAttributeValue("count", columns.Elements().Count());
    }
}
