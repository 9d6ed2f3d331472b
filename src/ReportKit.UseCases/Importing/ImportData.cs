using System.Collections.Immutable;
using ReportKit.Checks.Structural.Cells;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Interchange;
using ReportKit.Packaging.Conversion;
using ReportKit.Schema;
using ReportKit.Spreadsheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.UseCases.Importing;

/// <summary>From what a team has already to a new workbook, or to further rows of one that is there.</summary>
public sealed class ImportData(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">The name is not that of a workbook, or of a column.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public ImportedData Run(ImportRequest asked)
    {
        var choices = RememberedChoices.Of(asked);
        if (asked.Preview is { } preview)
            ImportPreview.CheckName(preview);
        if (!File.Exists(asked.Workbook.Path))
        {
            OutputFile.CheckNewWorkbook(asked.Workbook);
            return Imported(asked, choices, Dataset.Empty, master: null);
        }

        var master = new MasterChange(asked.Workbook.Path, clock, progress).TellRecognised();
        return Imported(asked, choices, master.There.Value, master);
    }

    private ImportedData Imported(ImportRequest asked, SpreadsheetChoices choices, Dataset there, MasterChange? master)
    {
        var (filled, parts) = Read(asked, choices, there);
        RememberedChoices.Check(choices, parts);
        var union = DatasetUnion.Of(filled, [.. parts.Select(part => (part.File, part.Dataset))]);
        ImmutableArray<Finding> exact = [.. parts.Where(part => part.IsExact).SelectMany(part => part.Findings), .. union.Findings];
        progress.Report(new Notice.Found(exact));
        ImmutableArray<Finding> tooLong = [.. parts.SelectMany(TooLongIn), .. TooLongIn(Grown(there, union.Dataset))];
        progress.Report(new Notice.Found(tooLong));
        if (!tooLong.IsEmpty)
            return ImportedData.TooLong;

        var imported = new Union(there, union, RememberedChoices.AddedTo(union.Dataset, choices, parts), new ImportMarks(parts, there, union.Dataset));
        var isAlone = master is null || asked.Preview is not null;
        var guessed = parts.Where(part => !part.IsExact).SelectMany(part => part.IsPaper ? part.Findings.Select(finding => imported.Marks.InWorkbook(finding, isAlone)) : part.Findings).ToList();
        var (isWritten, edits) = Write(asked, imported, parts, master);
        var toLookAt = ImportFindings.Of(guessed);
        return new ImportedData(
            isWritten,
            master is null && isWritten,
            [.. union.Added.Where(added => added.Rows > 0).Select(added => new SheetCount(added.Sheet.Name, added.Rows))],
            union.Skipped,
            GivenIds.In(edits),
            exact.Concat(guessed).Any(finding => finding.Severity == Severity.Error))
        {
            Files = [.. parts.Where(part => !part.IsExact).Select(ImportedFile.Of)],
            ToLookAt = toLookAt.Listed,
            MoreToLookAt = toLookAt.More,
        };
    }

    /// <summary>The files in their order, each read with what those before it brought.</summary>
    private (Dataset There, List<ImportPart> Parts) Read(ImportRequest asked, SpreadsheetChoices choices, Dataset there)
    {
        var file = new ImportFile(choices, LibreOffice.Find(asked.Programs) is { } office ? new SheetConverter(office) : null, progress);
        var next = new Dictionary<Sheet, int>();
        var parts = new List<ImportPart>();
        var seen = there;
        foreach (var named in asked.Files)
        {
            var read = file.Read(named, seen);
            // The rows of interchange JSON are called by their place in it.
            var (known, part) = RowsThere.Of(seen, read.IsExact ? read : read.WithLines(Next));
            // Rows of files before this one are no rows of the workbook yet, and get nothing.
            there = parts.Count == 0 ? known : there;
            parts.Add(part);
            seen = asked.Files.Length == 1 ? known : DatasetUnion.Of(known, [(part.File, part.Dataset)]).Dataset;
        }

        return (there, parts);

        int Next(Sheet sheet) => next[sheet] = next.GetValueOrDefault(sheet) + 1;
    }

    private static (bool IsWritten, ImmutableArray<SheetEdits> Edits) Write(ImportRequest asked, Union imported, List<ImportPart> parts, MasterChange? master)
    {
        string[] madeFrom = [.. asked.Files.Select(file => file.Path)];
        if (asked.Preview is { } preview)
        {
            ImportPreview.Write(preview, imported.There, imported.Dataset, imported.Marks, madeFrom);
            return (true, []);
        }

        if (master is null)
        {
            if (imported.Rows.Added.All(added => added.Rows == 0) && parts.TrueForAll(part => !part.IsExact))
                return (false, []);
            NewWorkbook.Write(asked.Workbook.Path, imported.Dataset, madeFrom, imported.Marks.Notes);
            return (true, []);
        }

        var edits = SheetEdits.Between(imported.There, imported.Dataset);
        master.Save(edits, imported.Marks.Notes);
        return (!edits.IsEmpty, edits);
    }

    /// <summary>The rows that were there, as they are now; the new ones have no place in the workbook yet.</summary>
    private static Dataset Grown(Dataset there, Dataset united) =>
        DatasetBuilder.Build(sheet => (there[sheet].Origin, [.. united[sheet].AllRows.Take(there[sheet].AllRows.Count).Select(row => row.Cells)]));

    private static IEnumerable<Finding> TooLongIn(ImportPart part) =>
        TooLongIn(part.Dataset).Select(finding => finding with { Place = finding.Place with { Address = $"{part.File}: {finding.Place.Address}" } });

    private static IEnumerable<Finding> TooLongIn(Dataset dataset) => new TooLong().Run(new DatasetViews(dataset));

    private sealed record Union(Dataset There, DatasetUnion Rows, Dataset Dataset, ImportMarks Marks);
}
