using System.Globalization;
using System.Xml.Linq;
using ReportKit.Excel.Styling;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.Sheets.Records;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Makes the sheets that the tool keeps for itself in a workbook that lacks them: after all others, each with a table of its name
/// and without rows, which come into it as into every sheet.
/// </summary>
internal sealed class RecordSheets
{
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string TableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
    private const int FirstRow = 2;

    private readonly WorkbookFile workbook;
    private readonly ChangedParts parts;
    private readonly string folder;
    private readonly RecordFormats formats;
    private readonly List<(Worksheet Sheet, TableRange Table)> tables;
    private int lastTable;

    private RecordSheets(WorkbookFile workbook)
    {
        this.workbook = workbook;
        parts = new ChangedParts(workbook.Package);
        folder = workbook.MainPart[..(workbook.MainPart.LastIndexOf('/') + 1)];
        formats = RecordFormats.AddedTo(workbook.PartOf("styles") is { } styles && workbook.Package.Has(styles) ? parts[styles] : null);
        tables = [.. workbook.Sheets.SelectMany(sheet => workbook.Tables(sheet).Select(table => (sheet, table)))];
        lastTable = tables.Select(table => table.Table.Id).DefaultIfEmpty().Max();
    }

    private XNamespace Main => workbook.SheetNamespace;

    private XNamespace Relationships => workbook.RelationshipNamespace;

    /// <summary>The workbook with these sheets; the one before has to stay open as long.</summary>
    /// <exception cref="UnusableFileException">Something else has the name that a sheet or its table has to have.</exception>
    public static WorkbookFile AddedTo(WorkbookFile workbook, IReadOnlyCollection<Sheet> sheets)
    {
        var making = new RecordSheets(workbook);
        foreach (var sheet in sheets)
            making.Add(sheet);
        return WorkbookFile.Open(making.parts.Applied());
    }

    /// <summary>The sentence for a person's own sheet that has the name of a record.</summary>
    public static UnusableFileException NameIsTaken(WorkbookFile workbook, Sheet sheet) =>
        Taken(workbook, $"a sheet {sheet.Name} of another kind", "sheet");

    /// <summary>
    /// Lists the sheet in the workbook. The titles in <c>docProps/app.xml</c> are left as they are: they are a note for file
    /// browsers, which a spreadsheet program renews when it saves.
    /// </summary>
    private void Add(Sheet sheet)
    {
        var sheets = parts[workbook.MainPart].Element(Main + "sheets")
            ?? throw new UnusableFileException($"{workbook.Package.File} is damaged: {workbook.MainPart} has no list of sheets. Open it in a spreadsheet program and save it again.");
        CheckNames(sheet, sheets);
        var part = AddPart(sheet);
        var id = parts.Relate(workbook.MainPart, Relationships.NamespaceName + "/worksheet", part);
        sheets.Add(new XElement(
            Main + "sheet",
            new XAttribute("name", sheet.Name),
            new XAttribute("sheetId", NewId(sheets)),
            sheet == PublishedColumns.Sheet || sheet == ImportColumns.Sheet ? new XAttribute("state", "hidden") : null,
            new XAttribute(Relationships + "id", id)));
    }

    /// <summary>The first number after those of all sheets; one that is none, or the last there is, does not count.</summary>
    private static uint NewId(XElement sheets) =>
        sheets.Elements().Max(sheet => uint.TryParse(sheet.Attribute("sheetId")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < uint.MaxValue ? id : 0) + 1;

    private void CheckNames(Sheet sheet, XElement sheets)
    {
        if (sheets.Elements().Any(other => Is(other.Attribute("name")?.Value, sheet)))
            throw NameIsTaken(workbook, sheet);
        if (tables.Find(table => Is(table.Table.Name, sheet)) is { Sheet: { } place })
            throw Taken(workbook, $"a table {sheet.Name} in the sheet {place.Name}", "table");
        if (sheets.Parent!.Descendants(Main + "definedName").Any(name => Is(name.Attribute("name")?.Value, sheet)))
            throw Taken(workbook, $"a range named {sheet.Name}", "range");
    }

    private static bool Is(string? name, Sheet sheet) => sheet.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static UnusableFileException Taken(WorkbookFile workbook, string what, string kind) => new(
        $"{workbook.Package.File} has {what}, but this name is that of the sheet in which the tool keeps its own record. Rename your {kind}, and try again.");

    private string AddPart(Sheet sheet)
    {
        var part = parts.NewName(folder + "worksheets/sheet", ".xml");
        var table = parts.NewName(folder + "tables/table", ".xml");
        parts.Add(table, Table(sheet, ++lastTable), TableType);
        var id = parts.Relate(part, Relationships.NamespaceName + "/table", table);
        parts.Add(part, Worksheet(sheet, id), SheetType);
        return part;
    }

    private XElement Worksheet(Sheet sheet, string tableId) => new(
        Main + "worksheet",
        new XAttribute(XNamespace.Xmlns + "r", Relationships),
        new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", "1"))),
        new XElement(Main + "dimension", new XAttribute("ref", Range(sheet))),
        new XElement(Main + "sheetViews", new XElement(
            Main + "sheetView",
            new XAttribute("workbookViewId", "0"),
            new XElement(
                Main + "pane",
                new XAttribute("ySplit", "1"),
                new XAttribute("topLeftCell", $"A{FirstRow}"),
                new XAttribute("activePane", "bottomLeft"),
                new XAttribute("state", "frozen")))),
        new XElement(Main + "sheetFormatPr", new XAttribute("defaultRowHeight", "15")),
        new XElement(Main + "cols", sheet.Columns.Select(Column)),
        new XElement(Main + "sheetData", new XElement(
            Main + "row",
            new XAttribute("r", "1"),
            new XAttribute("ht", "20"),
            new XAttribute("customHeight", "1"),
            sheet.Columns.Select(Header))),
        new XElement(Main + "pageSetup", new XAttribute("paperSize", "9"), new XAttribute("fitToHeight", "0"), new XAttribute("orientation", "landscape")),
        new XElement(Main + "tableParts", new XAttribute("count", "1"), new XElement(Main + "tablePart", new XAttribute(Relationships + "id", tableId))));

    private XElement Column(Column column, int at) => new(
        Main + "col",
        new XAttribute("min", at + 1),
        new XAttribute("max", at + 1),
        new XAttribute("width", Look.Width(column)),
        new XAttribute("style", formats.Cells),
        new XAttribute("customWidth", "1"));

    private XElement Header(Column column, int at) => new(
        Main + "c",
        new XAttribute("r", CellReference.Letters(at) + "1"),
        new XAttribute("s", formats.Header),
        new XAttribute("t", "inlineStr"),
        new XElement(Main + "is", new XElement(Main + "t", column.Name)));

    /// <summary>A table (ECMA-376-1, 18.5.1.2) has at least one row below its header, be it blank.</summary>
    private XElement Table(Sheet sheet, int number) => new(
        Main + "table",
        new XAttribute("id", number),
        new XAttribute("name", sheet.Name),
        new XAttribute("displayName", sheet.Name),
        new XAttribute("ref", Range(sheet)),
        new XAttribute("totalsRowShown", "0"),
        new XElement(Main + "autoFilter", new XAttribute("ref", Range(sheet))),
        new XElement(
            Main + "tableColumns",
            new XAttribute("count", sheet.Columns.Length),
            sheet.Columns.Select((column, at) => new XElement(Main + "tableColumn", new XAttribute("id", at + 1), new XAttribute("name", column.Name)))),
        new XElement(Main + "tableStyleInfo", new XAttribute("name", "TableStyleLight15"), new XAttribute("showRowStripes", "1")));

    private static string Range(Sheet sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"A1:{CellReference.Letters(sheet.Columns.Length - 1)}{FirstRow}");
}
