using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Series;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Reports;

/// <summary>From a draft to a published report: check, mark, and write it into the workbook in one go.</summary>
public sealed class PublishReport(TimeProvider clock, IProgress<Notice> progress)
{
    /// <param name="number">The number of the report; null for the only draft.</param>
    /// <exception cref="RefusalException">There is no such report, or nothing in it.</exception>
    /// <exception cref="UnusableFileException">The workbook cannot be read or written.</exception>
    public PublishedReport Run(NamedFile workbook, string? number)
    {
        var today = ReportDate.Today(clock);
        var master = new MasterChange(workbook.Path, clock, progress);
        NeededSheets.Check(master.There, workbook.FileName, ReportColumns.Sheet, StatementColumns.Sheet);
        var numbered = master.There with { Value = StatementIds.Numbered(master.There.Value) };
        var report = ReportChoice.Of(numbered.Value.Reports, number);

        var prepared = PreparedReport.Of(numbered.Value, () => CheckResult.Of(numbered).Findings, report, report.Date ?? today, isDraft: false);
        progress.Report(new Notice.FoundInReport(prepared));
        if (prepared.Obstacles.Length > 0)
            return new PublishedReport.Stopped(report.Number, prepared.Obstacles.Length);
        if (prepared.Statements == 0)
            throw new RefusalException($"{report.Number} prints no statements yet: there is nothing to publish.");

        var publication = Publication.Of(numbered.Value, report, today);
        var edits = SheetEdits.Between(master.There.Value, publication.Dataset);
        master.Save(edits);
        return new PublishedReport.Done(report.Number, publication.Statements, publication.Changed, report.Date is null ? today : null, GivenIds.In(edits));
    }
}

/// <summary>What came of publishing a report.</summary>
/// <param name="Number">That of the report.</param>
public abstract record PublishedReport(string Number)
{
    /// <summary>Nothing was written.</summary>
    /// <param name="Obstacles">How many errors would have made it print wrong text.</param>
    public sealed record Stopped(string Number, int Obstacles) : PublishedReport(Number);

    /// <param name="Statements">How many are marked.</param>
    /// <param name="Changed">How many rows were marked anew, where it was published before; else null.</param>
    /// <param name="GivenDate">The date that it got, where it had none.</param>
    /// <param name="GivenIds">Which IDs statements got, as a sentence; null where none did.</param>
    public sealed record Done(string Number, int Statements, int? Changed, PartialDate? GivenDate, string? GivenIds) : PublishedReport(Number);
}
