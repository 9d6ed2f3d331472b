using System.Collections.Immutable;
using System.Xml;
using ReportKit.Diagnostics;
using ReportKit.Packaging;

namespace ReportKit.Excel.Reading;

/// <summary>Any workbook, opened for reading: its sheets, and their rows one by one.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly OfficePackage package;
    private readonly string workbookPart;
    private readonly IReadOnlyList<Relationship> parts;
    private readonly CellText text;
    private SharedStrings? strings;
    private CellFormats? formats;

    private WorkbookFile(OfficePackage package, string workbookPart)
    {
        this.package = package;
        this.workbookPart = workbookPart;
        parts = package.Relationships(workbookPart);
        text = new CellText(package.File);
    }

    public ImmutableArray<Worksheet> Sheets { get; private set; } = [];

    public bool Uses1904Dates { get; private set; }

    public CellFormats Formats => formats ??= CellFormats.Read(package, PartOf("styles"));

    private SharedStrings Strings => strings ??= SharedStrings.Read(package, PartOf("sharedStrings"), text);

    /// <exception cref="UnusableFileException">The file is no workbook.</exception>
    public static WorkbookFile Open(string path)
    {
        var package = OfficePackage.Open(path, "workbook");
        try
        {
            var main = package.Relationships("").FirstOrDefault(relationship => relationship is { Kind: "officeDocument", IsExternal: false })
                ?? throw new UnusableFileException($"{package.File} is not a workbook: it names no main part.");
            var workbook = new WorkbookFile(package, main.Target);
            workbook.ReadSheets();
            return workbook;
        }
        catch (XmlException fault)
        {
            package.Dispose();
            throw package.Damaged(fault);
        }
        catch (UnusableFileException)
        {
            package.Dispose();
            throw;
        }
    }

    public RowReader OpenRows(Worksheet sheet) => new(package.OpenXml(sheet.Part), Strings, text);

    /// <summary>The web addresses that cells of the sheet lead to.</summary>
    public Hyperlinks Hyperlinks(Worksheet sheet) => Reading.Hyperlinks.Read(package, sheet.Part);

    /// <summary>The tables of the sheet.</summary>
    public IEnumerable<TableRange> Tables(Worksheet sheet) =>
        package.Relationships(sheet.Part)
            .Where(relationship => relationship is { Kind: "table", IsExternal: false } && package.Has(relationship.Target))
            .Select(relationship => TableRange.Read(package, relationship.Target));

    /// <summary>The sentence for a part that is no well-formed XML.</summary>
    public UnusableFileException Damaged(XmlException fault) => package.Damaged(fault);

    public void Dispose() => package.Dispose();

    private string? PartOf(string type) =>
        parts.FirstOrDefault(relationship => relationship.Kind == type && !relationship.IsExternal)?.Target;

    private void ReadSheets()
    {
        var sheets = ImmutableArray.CreateBuilder<Worksheet>();
        using var xml = package.OpenXml(workbookPart);
        xml.MoveToContent();
        if (xml.LocalName != "workbook")
            throw new UnusableFileException($"{package.File} is not a workbook.");

        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // Markup compatibility (ECMA-376-3, 7.5) may offer several, of which any may say so.
            if (xml.LocalName == "workbookPr")
                Uses1904Dates |= xml.GetAttribute("date1904") is "1" or "true" or "on";
            else if (xml.LocalName == "sheet" && Sheet(xml) is { } sheet)
                sheets.Add(sheet);
        }

        Sheets = sheets.ToImmutable();
        if (Sheets.IsEmpty)
            throw new UnusableFileException($"{package.File} holds no worksheets.");
    }

    private Worksheet? Sheet(XmlReader xml)
    {
        var name = xml.GetAttribute("name") ?? "";
        var state = xml.GetAttribute("state");
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            // r:id, in the namespace of the transitional or of the strict form.
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                id = xml.Value;
        }

        var part = parts.FirstOrDefault(relationship => relationship.Id == id);
        if (part is null || !(part.IsExternal || package.Has(part.Target)))
            throw new UnusableFileException($"{package.File} is damaged: the part of the sheet {name} is missing.");
        return part is { Kind: "worksheet", IsExternal: false } ? new Worksheet(name, part.Target, state is "hidden" or "veryHidden") : null;
    }
}
