using System.Collections.Immutable;
using ReportKit.Differences;
using ReportKit.Excel.Formulas;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Changes a workbook in place: only the sheets and tables that change, and the formulas, names and charts that follow them, are
/// written anew; every other part goes over byte for byte.
/// </summary>
internal static class WorkbookPatch
{
    /// <summary>Writes edits without notes.</summary>
    public static ImmutableArray<Finding> Write(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, Stream output) =>
        Write(workbook, edits, [], output);

    /// <param name="workbook">The workbook as it is.</param>
    /// <param name="edits">What changes, sheet by sheet; the sheets that the tool keeps for itself are made where they are lacking.</param>
    /// <param name="notes">What comes to stand on cells, those of new rows among them.</param>
    /// <returns>The cells that could not be changed, each with its place.</returns>
    public static ImmutableArray<Finding> Write(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, IReadOnlyCollection<NewNote> notes, Stream output)
    {
        List<Sheet> lacking = [.. edits.Select(sheet => sheet.Sheet).Where(sheet => MasterWorkbook.Records.Contains(sheet) && workbook.Find(sheet) is null)];
        using var complete = lacking.Count == 0 ? null : RecordSheets.AddedTo(workbook, lacking);
        using var widened = OwnColumns.AddedTo(complete ?? workbook, edits);
        var wide = widened ?? complete ?? workbook;
        NotesInTheWay.Check(wide, edits);
        using var noted = notes.Count == 0 ? null : SheetNotes.AddedTo(wide, notes);
        return WriteInto(noted ?? wide, edits, output);
    }

    private static ImmutableArray<Finding> WriteInto(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits, Stream output)
    {
        using var writer = new PackageWriter(output);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var patches = edits.Select(sheet => new SheetPatch(SheetPlace.Find(workbook, sheet.Sheet), sheet, workbook, findings)).ToList();
        var references = new References(workbook, patches.Select(patch => (patch.SheetName, patch.Growth)));
        var values = new ChangedCells();
        patches.ForEach(patch => patch.AddTo(values));
        var formulas = new FormulaChanges(workbook, references, values);
        var changed = FollowingParts.Of(workbook, patches, references, formulas);
        using var others = changed.IsNone ? null : changed.Applied();
        foreach (var part in workbook.Package.PartsInOrder.Where(part => !changed.IsRemoved(part)))
        {
            using var target = writer.Create(part);
            if (patches.Find(patch => patch.SheetPart == part) is { } sheet)
                sheet.WriteSheet(target, references, formulas.In(sheet.SheetName));
            else if (patches.Find(patch => patch.TablePart == part) is { } table)
                table.WriteTable(target, references);
            else if (workbook.Sheets.FirstOrDefault(sheet => sheet.Part == part) is { } other && IsConcerned(other))
                Write(other, target);
            else
                Copy(others ?? workbook.Package, part, target);
        }

        return findings.ToImmutable();

        bool IsConcerned(Worksheet other) =>
            formulas.In(other.Name) is { IsNone: false } || (!references.IsNone && PartSearch.MayMention(workbook.Package, other.Part, references.Sheets));

        void Write(Worksheet other, Stream target)
        {
            using var from = workbook.Package.StreamXml(other.Part);
            using var to = XmlCopy.Writer(target);
            new SheetCopy(other, references, formulas.In(other.Name)).Write(from, to);
        }
    }

    private static void Copy(OfficePackage package, string part, Stream target)
    {
        using var source = package.OpenPart(part);
        source.CopyTo(target);
    }
}
