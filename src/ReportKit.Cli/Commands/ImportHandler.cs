using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Checks.Structural;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

/// <summary>From interchange JSON to a new workbook, or to further rows of one that is there.</summary>
internal sealed class ImportHandler(Terminal terminal, Surroundings surroundings)
{
    /// <summary>In bytes; a million statements take less.</summary>
    private const long LargestJson = 2L << 30;

    public int Run(ImportArguments arguments) =>
        File.Exists(surroundings.InFolder(arguments.Workbook)) ? Add(arguments) : Make(arguments);

    private int Make(ImportArguments arguments)
    {
        var path = NewWorkbook.PathOf(arguments.Workbook, surroundings);
        var (union, findings, tooLong) = Unite(Dataset.Empty, arguments.Data);
        if (IsTooLong(tooLong, arguments.Workbook))
            return ExitCodes.DataErrors;

        NewWorkbook.Write(path, union.Dataset, [.. arguments.Data.Select(surroundings.InFolder)]);
        terminal.Output.WriteLine($"Made {arguments.Workbook}: {Counts(union)}.");
        return Tell(union, findings);
    }

    private int Add(ImportArguments arguments)
    {
        var master = MasterFile.Open(surroundings.InFolder(arguments.Workbook));
        var there = master.Read(terminal);
        terminal.Write([.. there.Diagnostics.Where(finding => finding.Code == "RK240")]);
        var (union, findings, tooLong) = Unite(there.Value, arguments.Data);
        if (IsTooLong(tooLong, arguments.Workbook))
            return ExitCodes.DataErrors;

        var edits = SheetEdits.Between(there.Value, union.Dataset);
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine(edits.IsEmpty
            ? $"Nothing to add to {arguments.Workbook}."
            : $"Added to {arguments.Workbook}: {(union.Added.Any(added => added.Rows > 0) ? Counts(union) : "no rows, only values that were missing")}.");
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
        return Tell(union, findings);
    }

    private (DatasetUnion Union, ImmutableArray<Diagnostic> Findings, ImmutableArray<Diagnostic> TooLong) Unite(Dataset there, ImmutableArray<string> files)
    {
        var read = files.Select(file => (File: file, Outcome: Read(file))).ToList();
        var union = DatasetUnion.Of(there, [.. read.Select(part => (part.File, part.Outcome.Value))]);
        ImmutableArray<Diagnostic> findings = [.. read.SelectMany(part => part.Outcome.Diagnostics), .. union.Findings];
        terminal.Write(findings);
        return (union, findings, [.. read.SelectMany(part => TooLongIn(part.Outcome.Value).Select(finding => finding with { Place = finding.Place with { Address = $"{part.File}: {finding.Place.Address}" } })), .. TooLongIn(Grown(there, union.Dataset))]);
    }

    /// <summary>The rows that were there, as they are now; the new ones have no place in the workbook yet.</summary>
    private static Dataset Grown(Dataset there, Dataset united) =>
        DatasetBuilder.Build(sheet => (there[sheet].Origin, [.. united[sheet].AllRows.Take(there[sheet].AllRows.Count).Select(row => row.Cells)]));

    private static IEnumerable<Diagnostic> TooLongIn(Dataset dataset) => new TooLong().Run(new Manuscript(dataset));

    private bool IsTooLong(ImmutableArray<Diagnostic> tooLong, string workbook)
    {
        terminal.Write(tooLong);
        if (tooLong.Length > 0)
            terminal.Error.WriteLine($"{workbook} was not written: a cell cannot hold so much.");
        return tooLong.Length > 0;
    }

    private int Tell(DatasetUnion union, ImmutableArray<Diagnostic> findings)
    {
        if (union.Skipped > 0)
            terminal.Output.WriteLine($"{union.Skipped} {(union.Skipped == 1 ? "row was" : "rows were")} there already, the same in every cell.");
        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private static string Counts(DatasetUnion union) =>
        string.Join(", ", union.Added.Where(added => added.Rows > 0).Select(added => $"{added.Sheet.Name} {added.Rows}"));

    private Outcome<Dataset> Read(string file)
    {
        if (!RegularFile.IsTaken(surroundings.InFolder(file)))
            throw new UnusableFileException($"{file} does not exist.");
        try
        {
            using var reader = new StreamReader(RegularFile.Open(surroundings.InFolder(file), LargestJson));
            return JsonImport.Read(reader, Path.GetFileName(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException($"{file} cannot be read: {fault.Message}", fault);
        }
    }
}
