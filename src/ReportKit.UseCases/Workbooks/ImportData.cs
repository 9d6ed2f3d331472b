using System.Collections.Immutable;
using ReportKit.Checks.Structural.Cells;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Packaging;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Workbooks;

/// <summary>From interchange JSON to a new workbook, or to further rows of one that is there.</summary>
public sealed class ImportData(TimeProvider clock, IProgress<Notice> progress)
{
    /// <summary>In bytes; a million statements take less.</summary>
    private const long LargestJson = 2L << 30;

    /// <param name="workbook">Is made where there is none.</param>
    /// <param name="data">Files of interchange JSON.</param>
    /// <exception cref="RefusalException">The name is not that of a workbook.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public ImportedData Run(NamedFile workbook, ImmutableArray<NamedFile> data) =>
        File.Exists(workbook.Path) ? Add(workbook, data) : Make(workbook, data);

    private ImportedData Make(NamedFile workbook, ImmutableArray<NamedFile> data)
    {
        OutputFile.CheckNewWorkbook(workbook);
        var united = Unite(Dataset.Empty, data);
        if (!united.Fits)
            return ImportedData.TooLong;

        NewWorkbook.Write(workbook.Path, united.Union.Dataset, [.. data.Select(file => file.Path)]);
        return Imported(united, isNew: true, []);
    }

    private ImportedData Add(NamedFile workbook, ImmutableArray<NamedFile> data)
    {
        var master = new MasterChange(workbook.Path, clock, progress).TellRecognised();
        var united = Unite(master.There.Value, data);
        if (!united.Fits)
            return ImportedData.TooLong;

        var edits = SheetEdits.Between(master.There.Value, united.Union.Dataset);
        master.Save(edits);
        return Imported(united, isNew: false, edits);
    }

    private static ImportedData Imported(United united, bool isNew, ImmutableArray<SheetEdits> edits) => new(
        isNew || !edits.IsEmpty,
        isNew,
        [.. united.Union.Added.Where(added => added.Rows > 0).Select(added => new SheetCount(added.Sheet.Name, added.Rows))],
        united.Union.Skipped,
        GivenIds.In(edits),
        united.HasErrors);

    private United Unite(Dataset there, ImmutableArray<NamedFile> files)
    {
        var read = files.Select(file => (File: file.Name, Outcome: Read(file))).ToList();
        var union = DatasetUnion.Of(there, [.. read.Select(part => (part.File, part.Outcome.Value))]);
        ImmutableArray<Finding> findings = [.. read.SelectMany(part => part.Outcome.Findings), .. union.Findings];
        progress.Report(new Notice.Found(findings));
        ImmutableArray<Finding> tooLong = [.. read.SelectMany(part => TooLongIn(part.Outcome.Value).Select(finding => finding with { Place = finding.Place with { Address = $"{part.File}: {finding.Place.Address}" } })), .. TooLongIn(Grown(there, union.Dataset))];
        progress.Report(new Notice.Found(tooLong));
        return new United(union, tooLong.IsEmpty, findings.Any(finding => finding.Severity == Severity.Error));
    }

    /// <summary>The rows that were there, as they are now; the new ones have no place in the workbook yet.</summary>
    private static Dataset Grown(Dataset there, Dataset united) =>
        DatasetBuilder.Build(sheet => (there[sheet].Origin, [.. united[sheet].AllRows.Take(there[sheet].AllRows.Count).Select(row => row.Cells)]));

    private static IEnumerable<Finding> TooLongIn(Dataset dataset) => new TooLong().Run(new DatasetViews(dataset));

    private static Outcome<Dataset> Read(NamedFile file)
    {
        if (!RegularFile.IsTaken(file.Path))
            throw new UnusableFileException($"{file.Name} does not exist.");
        try
        {
            using var reader = new StreamReader(RegularFile.Open(file.Path, LargestJson));
            return JsonImport.Read(reader, file.FileName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{file.Name} cannot be read: {fault.Message}", fault);
        }
    }

    private sealed record United(DatasetUnion Union, bool Fits, bool HasErrors);
}

/// <summary>What came of an import.</summary>
/// <param name="IsWritten">Whether there was anything to write.</param>
/// <param name="IsNew">Whether the workbook was made.</param>
/// <param name="Added">How many rows of which sheets are new.</param>
/// <param name="Skipped">How many rows were there already, the same in every cell.</param>
/// <param name="GivenIds">Which IDs statements got, as a sentence; null where none did.</param>
/// <param name="HasErrors">Whether something in the files could not be read.</param>
public sealed record ImportedData(bool IsWritten, bool IsNew, ImmutableArray<SheetCount> Added, int Skipped, string? GivenIds, bool HasErrors)
{
    /// <summary>Nothing was written: a cell cannot hold so much.</summary>
    public bool IsTooLong { get; private init; }

    internal static ImportedData TooLong { get; } = new(IsWritten: false, IsNew: false, [], 0, null, HasErrors: true) { IsTooLong = true };
}
