using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReportKit.Differences;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Marking;

/// <summary>The sheet that lists what was found, each line with a link to its cell.</summary>
internal static class FindingsSheet
{
    private const int FirstRow = 2;

    /// <summary>Links of a sheet, beyond which Excel takes it for damaged (Excel specifications and limits).</summary>
    private const int MostLinks = 65_530;

    /// <summary>Its rows.</summary>
    public static SheetEdits Rows(ImmutableArray<Finding> findings) => SheetEdits.Appended(FindingColumns.Sheet, findings.Select(Row));

    /// <summary>Puts the links into the sheet, and makes it the first that people see.</summary>
    /// <param name="sheet">The sheet without rows.</param>
    /// <param name="book">The part that lists the sheets.</param>
    public static void Complete(XElement sheet, XElement book, ImmutableArray<Finding> findings, MarkFormats formats)
    {
        var x = sheet.Name.Namespace;
        sheet.Element(x + "sheetPr")!.AddFirst(new XElement(x + "tabColor", new XAttribute("rgb", "FFC00000")));
        sheet.Descendants(x + "sheetView").First().SetAttributeValue("tabSelected", "1");
        if (sheet.Descendants(x + "col").First().Attribute("style") is { } style)
            style.Value = formats.LinkOf(style.Value);

        var links = findings.Select((finding, index) => (Target: Target(finding.Place), Row: FirstRow + index)).Where(link => link.Target is not null).Take(MostLinks).ToList();
        if (links.Count > 0)
        {
            sheet.Element(x + "pageSetup")!.AddBeforeSelf(new XElement(x + "hyperlinks", links.Select(link => new XElement(
                x + "hyperlink",
                new XAttribute("ref", string.Create(CultureInfo.InvariantCulture, $"A{link.Row}")),
                new XAttribute("location", link.Target!)))));
        }

        if (book.Element(x + "bookViews")?.Element(x + "workbookView") is { } view)
            view.SetAttributeValue("activeTab", book.Element(x + "sheets")!.Elements().Count() - 1);
    }

    /// <summary>
    /// The cell as links name it, <c>'Statements'!$J$42</c>; the first of the row or the sheet where it is no cell. Without the
    /// dollars, some programs take C3 for the third column.
    /// </summary>
    private static string? Target(Place place)
    {
        var mark = place.Address.LastIndexOf('!');
        if (mark < 0)
            return place.Sheet is null ? null : Quoted(place.Address) + "!$A$1";
        var cell = place.Address[(mark + 1)..];
        return string.Create(CultureInfo.InvariantCulture, $"{Quoted(place.Address[..mark])}!${CellReference.Letters(Math.Max(0, CellReference.Column(cell)))}${CellReference.Row(cell)}");
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static RowCells Row(Finding finding) => RowCells.Of(
        FindingColumns.Sheet,
        0,
        (FindingColumns.Cell, finding.Place.Address),
        (FindingColumns.Severity, SeverityWord.Of(finding.Severity)),
        (FindingColumns.Code, finding.Code),
        (FindingColumns.Finding, finding.Message),
        (FindingColumns.Advice, finding.Advice.Length == 0 ? null : finding.Advice),
        (FindingColumns.Evidence, finding.Evidence),
        (FindingColumns.Correction, finding.Correction?.After));
}
