using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;
using ReportKit.Series;

namespace ReportKit.Cli.Commands;

/// <summary>Adds the next report of the series to a workbook.</summary>
internal sealed class NextInSeries(Terminal terminal, Surroundings surroundings)
{
    /// <returns>False, and everything said, where the workbook is too damaged to know what comes next.</returns>
    public bool AddTo(string workbook)
    {
        var master = MasterFile.Open(workbook);
        var read = master.Read(terminal);
        if (read.Value.Reports.Rows.IsEmpty && read.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            terminal.Write(read.Diagnostics);
            terminal.Error.WriteLine("No report was added.");
            return false;
        }

        var next = Next(read.Value);
        var edits = SheetEdits.Between(read.Value, StatementIds.Numbered(next.Dataset));
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine($"Added {next.Report.Number} to {Path.GetFileName(workbook)}: {Description(next)}");
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
        return true;
    }

    private static NextReport Next(Dataset dataset)
    {
        var drafts = dataset.Reports.Rows.Where(report => report.Status == ReportStatus.Draft).Select(report => report.Number).ToList();
        if (drafts.Count > 0)
        {
            throw new WrongUsageException(drafts is [var only]
                ? $"{only} is a draft still: publish it first (reportkit publish), or build it without --next."
                : $"{string.Join(", ", drafts)} are drafts still: publish them first (reportkit publish --report NUMBER), or build one without --next.");
        }

        return NextReport.After(dataset) ?? throw new WrongUsageException(
            "No report in the sheet Reports has a number that ends in digits, from which the next could be told. Add its row yourself, and build without --next.");
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
