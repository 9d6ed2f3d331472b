using System.Collections.Immutable;
using System.Xml;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Packaging;

namespace ReportKit.Excel.Patching;

/// <summary>
/// The master workbook of a command that changes it: read once, changed in place, and written whole or not at all, with the state
/// before in <see cref="Backups"/>.
/// </summary>
public sealed class MasterFile
{
    private readonly string path;
    private readonly byte[] content;

    private MasterFile(string path, byte[] content)
    {
        this.path = path;
        this.content = content;
    }

    private string Name => Path.GetFileName(path);

    /// <exception cref="UnusableFileException">The file cannot be read, or another program has it open.</exception>
    public static MasterFile Open(string path)
    {
        WholeFile.CheckReplaceable(path);
        return new MasterFile(path, WholeFile.Read(path));
    }

    /// <summary>What the workbook holds.</summary>
    /// <exception cref="UnusableFileException">It is no workbook, or damaged.</exception>
    public Outcome<Dataset> Read(IProgress<string> progress)
    {
        using var workbook = OpenWorkbook();
        return WorkbookReader.Read(workbook, progress);
    }

    /// <summary>The cells that hold a formula among those that are to get another value.</summary>
    public ImmutableArray<SheetCell> FormulasAmong(ImmutableArray<SheetEdits> edits)
    {
        using var workbook = OpenWorkbook();
        return [.. edits.Where(sheet => !sheet.Cells.IsEmpty).SelectMany(sheet => FormulaCells.Among(sheet, workbook))];
    }

    /// <summary>The comments of the cells of its rows and columns.</summary>
    /// <param name="dataset">What <see cref="Read"/> gave.</param>
    /// <exception cref="UnusableFileException">The workbook is damaged.</exception>
    public ImmutableArray<CellComment> ReadComments(Dataset dataset)
    {
        using var workbook = OpenWorkbook();
        return WorkbookReader.ReadComments(workbook, dataset);
    }

    /// <summary>Writes edits without comments.</summary>
    public ImmutableArray<Finding> Save(ImmutableArray<SheetEdits> edits, DateTime now) => Save(edits, [], now);

    /// <summary>
    /// Writes the edits into the workbook, and the comments as notes on their cells; where nothing is new, the file is not touched.
    /// The sheets that the tool keeps for itself (<see cref="Sheets.MasterWorkbook.Records"/>) are made when there is first something
    /// to write.
    /// </summary>
    /// <returns>The cells that could not be changed, and the comments that could not be written.</returns>
    /// <exception cref="UnusableFileException">
    /// The edits have no place in the workbook, it is signed, somebody changed or opened it in the meantime, or it cannot be written.
    /// </exception>
    public ImmutableArray<Finding> Save(ImmutableArray<SheetEdits> edits, ImmutableArray<CellComment> comments, DateTime now)
    {
        edits = edits.RemoveAll(sheet => sheet.IsEmpty);
        if (edits.IsEmpty && comments.IsEmpty)
            return [];

        using var changed = new MemoryStream(content.Length + (1 << 16));
        var findings = Patch(edits, comments, changed);
        if (changed.Length == 0)
            return findings;
        CheckUnchanged();
        Backups.Keep(path, content, now);
        WholeFile.Replace(path, stream =>
        {
            changed.WriteTo(stream);
            // Once more: until the file is in its place, no other run writes, and so none is written over.
            CheckUnchanged();
        });
        return findings;
    }

    /// <param name="changed">Gets the workbook as it will be; nothing, where it stays as it is.</param>
    private ImmutableArray<Finding> Patch(ImmutableArray<SheetEdits> edits, ImmutableArray<CellComment> comments, MemoryStream changed)
    {
        using var workbook = OpenWorkbook();
        try
        {
            var notes = NewNotes.Of(workbook, edits, comments);
            if (edits.IsEmpty && notes.Value.IsEmpty)
                return notes.Findings;
            CheckUnsigned(workbook);
            return [.. WorkbookPatch.Write(workbook, edits, notes.Value, changed), .. notes.Findings];
        }
        catch (XmlException fault)
        {
            throw workbook.Damaged(fault);
        }
    }

    /// <summary>A signature covers the sheets (ECMA-376-2, 13): it would no longer hold, and dropping it is not ours to decide.</summary>
    internal static void CheckUnsigned(WorkbookFile workbook)
    {
        if (workbook.Package.Relationships("").Any(relationship => relationship.Type.EndsWith("/digital-signature/origin", StringComparison.Ordinal)))
            throw new UnusableFileException($"{workbook.Package.File} bears a digital signature, which any change would break. Remove the signature, or work on a copy without it.");
    }

    private WorkbookFile OpenWorkbook() => WorkbookFile.Open(new MemoryStream(content, writable: false), Name);

    private void CheckUnchanged()
    {
        WholeFile.CheckReplaceable(path);
        if (!WholeFile.Holds(path, content))
            throw new UnusableFileException($"{Name} was changed by somebody else while the command was running, and is left as it is. Run the command again.");
    }
}
