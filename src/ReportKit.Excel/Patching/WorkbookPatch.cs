using System.Collections.Immutable;
using System.Xml.Linq;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Packaging;
using ReportKit.Schema;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Changes a workbook in place: only the sheets and tables that change, and the defined names that grow with them, are written
/// anew, as streams; every other part goes over byte for byte.
/// </summary>
internal static class WorkbookPatch
{
    /// <summary>Writes edits without notes.</summary>
    public static ImmutableArray<Diagnostic> Write(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, Stream output) =>
        Write(workbook, edits, [], output);

    /// <param name="workbook">The workbook as it is.</param>
    /// <param name="edits">What changes, sheet by sheet; the sheets that the tool keeps for itself are made where they are lacking.</param>
    /// <param name="notes">What comes to stand on cells, those of new rows among them.</param>
    /// <returns>The cells that could not be changed, each with its place.</returns>
    public static ImmutableArray<Diagnostic> Write(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, IReadOnlyCollection<NewNote> notes, Stream output)
    {
        List<Sheet> lacking = [.. edits.Select(sheet => sheet.Sheet).Where(sheet => MasterWorkbook.Records.Contains(sheet) && workbook.Find(sheet) is null)];
        using var complete = lacking.Count == 0 ? null : RecordSheets.AddedTo(workbook, lacking);
        using var noted = notes.Count == 0 ? null : SheetNotes.AddedTo(complete ?? workbook, notes);
        return WriteInto(noted ?? complete ?? workbook, edits, output);
    }

    private static ImmutableArray<Diagnostic> WriteInto(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, Stream output)
    {
        using var writer = new PackageWriter(output);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var patches = edits.Select(sheet => new SheetPatch(SheetPlace.Find(workbook, sheet.Sheet), sheet, workbook, findings)).ToList();
        var names = DefinedNames.Grown(workbook, patches);
        foreach (var part in workbook.Package.PartsInOrder)
        {
            using var target = writer.Create(part);
            if (patches.Find(patch => patch.SheetPart == part) is { } sheet)
                sheet.WriteSheet(target);
            else if (patches.Find(patch => patch.TablePart == part) is { } table)
                table.WriteTable(target);
            else if (part == workbook.MainPart && names is not null)
                names.Save(target, SaveOptions.DisableFormatting);
            else
                Copy(workbook.Package, part, target);
        }

        return findings.ToImmutable();
    }

    private static void Copy(OfficePackage package, string part, Stream target)
    {
        using var source = package.OpenPart(part);
        source.CopyTo(target);
    }
}
