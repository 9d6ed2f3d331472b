using System.Xml;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Patching;

/// <summary>Puts notes on the cells of a workbook's sheets: their words, the shapes that show them, and what leads from the sheet to both.</summary>
internal sealed class SheetNotes
{
    private const string NotesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string DrawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /// <summary>The elements of a sheet that stand after the reference to the shapes (CT_Worksheet, ECMA-376-1, 18.3.1.99).</summary>
    private static readonly HashSet<string> AfterDrawing =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"];

    private readonly WorkbookFile workbook;
    private readonly ChangedParts parts;
    private readonly string folder;

    private SheetNotes(WorkbookFile workbook)
    {
        this.workbook = workbook;
        parts = new ChangedParts(workbook.Package);
        folder = workbook.MainPart[..(workbook.MainPart.LastIndexOf('/') + 1)];
    }

    /// <summary>The workbook with these notes; the one before has to stay open as long.</summary>
    /// <exception cref="UnusableFileException">The shapes of a sheet are damaged.</exception>
    public static WorkbookFile AddedTo(WorkbookFile workbook, IEnumerable<NewNote> notes)
    {
        var adding = new SheetNotes(workbook);
        foreach (var sheet in notes.GroupBy(note => note.Worksheet))
            adding.Add(sheet.Key, sheet);
        return WorkbookFile.Open(adding.parts.Applied());
    }

    private void Add(Worksheet sheet, IEnumerable<NewNote> notes)
    {
        var part = Related(sheet, "comments");
        if (part is null)
        {
            part = parts.NewName(folder + "comments", ".xml");
            parts.Add(part, NotesPart.Empty(workbook.SheetNamespace), NotesType);
            parts.Relate(sheet.Part, workbook.RelationshipNamespace + "/comments", part);
        }

        var words = new NotesPart(parts[part]);
        List<NewNote> shown = [.. notes.Where(words.Add)];
        if (shown.Count > 0)
            Show(sheet, shown);
    }

    private void Show(Worksheet sheet, List<NewNote> notes)
    {
        var grid = SheetGrid.Read(workbook, sheet);
        if (DrawingOf(sheet) is { } there)
        {
            parts.Replace(there, NoteShapes.Added(Content(there), notes, grid) ?? throw Damaged(there));
            return;
        }

        var drawing = parts.NewName(folder + "drawings/vmlDrawing", ".vml");
        parts.Add(drawing, NoteShapes.Added(NoteShapes.Empty, notes, grid)!, DrawingType);
        var id = parts.Relate(sheet.Part, workbook.RelationshipNamespace + "/vmlDrawing", drawing);
        parts.Replace(sheet.Part, target => WriteWithDrawing(sheet, id, target));
    }

    private string? Related(Worksheet sheet, string kind) => workbook.Package.Relationships(sheet.Part)
        .FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal && workbook.Package.Has(relationship.Target))?.Target;

    /// <summary>The part of the sheet's shapes, which those of its header and footer are not; null where it has none.</summary>
    private string? DrawingOf(Worksheet sheet)
    {
        using var xml = workbook.Package.StreamXml(sheet.Part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "legacyDrawing" } && xml.GetAttribute("id", workbook.RelationshipNamespace) is { } id)
                return workbook.Package.Relationships(sheet.Part).FirstOrDefault(relationship => relationship.Id == id)?.Target ?? throw Damaged(sheet.Part);
        }

        return null;
    }

    private UnusableFileException Damaged(string part) => new($"{workbook.Package.File} is damaged: the notes of the part {part} cannot be found.");

    private byte[] Content(string part)
    {
        using var stream = workbook.Package.OpenPart(part);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private void WriteWithDrawing(Worksheet sheet, string id, Stream target)
    {
        using var to = XmlCopy.Writer(target);
        using var from = workbook.Package.StreamXml(sheet.Part);
        var isPending = true;
        while (from.Read())
        {
            if (isPending && (from is { NodeType: XmlNodeType.Element, Depth: 1 } ? AfterDrawing.Contains(from.LocalName) : from is { NodeType: XmlNodeType.EndElement, Depth: 0 }))
            {
                isPending = false;
                to.WriteStartElement(to.LookupPrefix(workbook.SheetNamespace), "legacyDrawing", workbook.SheetNamespace);
                to.WriteAttributeString("r", "id", workbook.RelationshipNamespace, id);
                to.WriteEndElement();
            }

            XmlCopy.Node(from, to);
        }
    }
}
