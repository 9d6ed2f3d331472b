using System.Collections.Immutable;
using System.Xml;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Schema;

namespace ReportKit.Excel.Worksheets;

/// <summary>Any workbook, opened for reading: its sheets, and their rows one by one.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly IReadOnlyList<Relationship> parts;
    private readonly Dictionary<string, Relationship> partOfId = [];
    private readonly CellText text;
    private SharedStrings? strings;
    private CellFormats? formats;
    private ImmutableDictionary<string, Sheet>? looks;

    private WorkbookFile(OfficePackage package, string workbookPart)
    {
        Package = package;
        MainPart = workbookPart;
        parts = package.Relationships(workbookPart);
        foreach (var relationship in parts)
            partOfId.TryAdd(relationship.Id, relationship);
        text = new CellText(package.File);
    }

    public OfficePackage Package { get; }

    /// <summary>The part that lists the sheets.</summary>
    public string MainPart { get; }

    public ImmutableArray<Worksheet> Sheets { get; private set; } = [];

    /// <summary>The namespace of sheets: that of the transitional or of the strict form.</summary>
    public string SheetNamespace { get; private set; } = "";

    /// <summary>The namespace of relationships, with which their types begin; that of the same form.</summary>
    public string RelationshipNamespace { get; private set; } = "";

    public bool Uses1904Dates { get; private set; }

    /// <summary>What the sheets that are named like none of the schema look like, by their columns.</summary>
    public ImmutableDictionary<string, Sheet> Looks => looks ??= RenamedSheets.Looks(this);

    public CellFormats Formats => formats ??= CellFormats.Read(Package, PartOf("styles"));

    private SharedStrings Strings => strings ??= SharedStrings.Read(Package, PartOf("sharedStrings"), text);

    /// <exception cref="UnusableFileException">The file is no workbook.</exception>
    public static WorkbookFile Open(string path) => Open(OfficePackage.Open(path, "workbook"));

    /// <summary>Opens a workbook that is at hand as a stream, which is closed with it.</summary>
    /// <param name="file">Its name, as messages give it.</param>
    /// <exception cref="UnusableFileException">The stream holds no workbook.</exception>
    public static WorkbookFile Open(Stream stream, string file) => Open(OfficePackage.Open(stream, file, "workbook"));

    /// <summary>Opens a workbook that is at hand as a package, which is closed with it.</summary>
    /// <exception cref="UnusableFileException">The package holds no workbook.</exception>
    public static WorkbookFile Open(OfficePackage package)
    {
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

    /// <summary>The worksheet that holds a sheet of the schema, or null.</summary>
    public Worksheet? Find(Sheet sheet) =>
        Sheets.FirstOrDefault(found => found.Name.Trim().Equals(sheet.Name, StringComparison.OrdinalIgnoreCase))
        ?? (RenamedSheets.Candidates(this, sheet) is [var only] ? only : null);

    /// <summary>The same worksheet, some columns of which are known by what they hold.</summary>
    public void Recognise(Worksheet worksheet, IReadOnlyDictionary<int, Column> columns) =>
        Sheets = Sheets.Replace(worksheet, worksheet with { Recognised = columns });

    /// <summary>The table that holds a sheet of the schema, or null where the rows stand in the sheet as they are.</summary>
    public TableRange? TableOf(Worksheet worksheet, Sheet sheet) =>
        Tables(worksheet).FirstOrDefault(table => table.Name.Equals(sheet.Name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<TableRange> Tables(Worksheet sheet) =>
        Package.Relationships(sheet.Part)
            .Where(relationship => relationship is { Kind: "table", IsExternal: false } && Package.Has(relationship.Target))
            .Select(relationship => relationship.Target)
            .Distinct()
            .Select(part => TableRange.Read(Package, part));

    public RowReader OpenRows(Worksheet sheet) => new(this, sheet, Strings, text);

    /// <summary>The web addresses that cells of the sheet lead to.</summary>
    public Hyperlinks Hyperlinks(Worksheet sheet) => Worksheets.Hyperlinks.Read(Package, sheet.Part);

    /// <summary>The part of a type that the workbook has one of, such as <c>styles</c>; null where it has none.</summary>
    public string? PartOf(string type) =>
        parts.FirstOrDefault(relationship => relationship.Kind == type && !relationship.IsExternal)?.Target;

    /// <summary>The sentence for a part that is no well-formed XML.</summary>
    public UnusableFileException Damaged(XmlException fault) => Package.Damaged(fault);

    /// <summary>The sentence for a workbook that would fill the memory of the machine.</summary>
    public UnusableFileException TooLarge(string what) => new($"{Package.File} is too large: {what}.");

    public void Dispose() => Package.Dispose();

    private void ReadSheets()
    {
        var sheets = ImmutableArray.CreateBuilder<Worksheet>();
        using var xml = Package.OpenXml(MainPart);
        xml.MoveToContent();
        SheetNamespace = xml.NamespaceURI;
        if (xml.LocalName != "workbook")
            throw new UnusableFileException($"{Package.File} is not a workbook.");

        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            // Markup compatibility (ECMA-376-3, 7.5) may offer several, of which any may say so.
            if (xml.LocalName == "workbookPr")
                Uses1904Dates |= xml.GetAttribute("date1904") is "1" or "true" or "on";
            else if (xml.LocalName == "sheet" && ReadSheet(xml) is { } sheet)
                sheets.Add(sheet);
        }

        Sheets = sheets.ToImmutable();
        if (Sheets.IsEmpty)
            throw new UnusableFileException($"{Package.File} holds no worksheets.");
    }

    private Worksheet? ReadSheet(XmlReader xml)
    {
        var name = xml.GetAttribute("name") ?? "";
        var state = xml.GetAttribute("state");
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            // r:id, in the namespace of the transitional or of the strict form.
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
                (id, RelationshipNamespace) = (xml.Value, xml.NamespaceURI);
        }

        var part = partOfId.GetValueOrDefault(id);
        if (part is null || !(part.IsExternal || Package.Has(part.Target)))
            throw new UnusableFileException($"{Package.File} is damaged: the part of the sheet {name} is missing.");
        return part is { Kind: "worksheet", IsExternal: false } ? new Worksheet(name, part.Target, state is "hidden" or "veryHidden") : null;
    }
}
