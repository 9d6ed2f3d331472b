using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Workbooks;

/// <summary>Gives IDs to the statements that people added without one.</summary>
public sealed class NumberStatements(TimeProvider clock, IProgress<Notice> progress)
{
    /// <returns>Which IDs were given, as a sentence; null where every statement had one.</returns>
    /// <exception cref="UnusableFileException">The workbook cannot be read or written, or has no column for them.</exception>
    public string? Run(NamedFile workbook)
    {
        var master = new MasterChange(workbook.Path, clock, progress).TellRecognised();
        NeededSheets.Check(master.There, workbook.Name, StatementColumns.Sheet);
        var edits = In(master.There.Value);
        master.Save(edits);
        return GivenIds.In(edits);
    }

    /// <summary>What is to be written into the cells of a workbook.</summary>
    public static ImmutableArray<SheetEdits> In(Dataset dataset) => SheetEdits.Between(dataset, StatementIds.Numbered(dataset));
}
