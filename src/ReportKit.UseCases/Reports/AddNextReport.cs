using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Series;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Reports;

/// <summary>Adds the next report of the series to a workbook, as a draft.</summary>
public sealed class AddNextReport(TimeProvider clock, IProgress<Notice> progress)
{
    /// <returns>False, and everything told, where the workbook is too damaged to know what comes next.</returns>
    /// <exception cref="RefusalException">There is a draft still, or no number from which the next could be told.</exception>
    /// <exception cref="UnusableFileException">The workbook cannot be read or written.</exception>
    public bool Run(NamedFile workbook)
    {
        var master = new MasterChange(workbook.Path, clock, progress);
        var there = master.There;
        if (there.Value.Reports.Rows.IsEmpty && there.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            progress.Report(new Notice.Found(there.Findings));
            return false;
        }

        var next = Next(there.Value);
        var edits = SheetEdits.Between(there.Value, StatementIds.Numbered(next.Dataset));
        master.Save(edits);
        progress.Report(new Notice.Written($"Added {next.Report.Number} to {workbook.FileName}: {Description(next)}"));
        if (GivenIds.In(edits) is { } given)
            progress.Report(new Notice.Written(given));
        return true;
    }

    private static NextReport Next(Dataset dataset)
    {
        var drafts = dataset.Reports.Rows.Where(report => report.Status == ReportStatus.Draft).Select(report => report.Number).ToList();
        if (drafts is [var only])
            throw new RefusalException($"{only} is a draft still: publish it first", Remedy.PublishDraft);
        if (drafts.Count > 1)
            throw new RefusalException($"{string.Join(", ", drafts)} are drafts still: publish them first", Remedy.PublishDrafts);
        return NextReport.After(dataset) ?? throw new RefusalException(
            "No report in the sheet Reports has a number that ends in digits, from which the next could be told. Add its row yourself", Remedy.AddReport);
    }

    private static string Description(NextReport next)
    {
        var from = next.Report.PeriodFrom is { } day ? $" from {day.Printed} on" : "";
        var chapters = next.Chapters switch
        {
            0 => "",
            1 => " and its chapter as a heading",
            var several => $" and its {several} chapters as headings",
        };
        var unknown = from.Length > 0 ? "" : $" Fill in its Period from: {next.Last.Number.Trim()} has no Period to.";
        var dated = next.Dated.IsEmpty ? "" : $" Its {string.Join(" and ", next.Dated)} {(next.Dated.Length == 1 ? "names" : "name")} a year: see that it fits.";
        return $"a draft{from}, with the title of {next.Last.Number.Trim()}{chapters}.{unknown}{dated}";
    }
}
