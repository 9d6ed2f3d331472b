using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;
using ReportKit.Schema;
using ReportKit.Series;

namespace ReportKit.Cli.Commands;

/// <summary>From a draft to a published report: check, mark, and write it into the workbook in one go.</summary>
internal sealed class PublishHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(PublishArguments arguments)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "publish");
        var today = PartialDate.From(surroundings.Now);
        var master = MasterFile.Open(workbook);
        var there = master.Read(terminal);
        NeededSheets.Check(there, Path.GetFileName(workbook), ReportColumns.Sheet, StatementColumns.Sheet);
        var numbered = there with { Value = StatementIds.Numbered(there.Value) };
        var report = ReportChoice.Of(numbered.Value.Reports, arguments.Report);

        var prepared = PreparedReport.Of(numbered, report, report.Date ?? today, isDraft: false);
        terminal.Write(prepared);
        if (prepared.Obstacles.Length > 0)
            return Stop(report, prepared.Obstacles.Length);
        if (prepared.Statements == 0)
            throw new WrongUsageException($"{report.Number} prints no statements yet: there is nothing to publish.");

        var publication = Publication.Of(numbered.Value, report, today);
        var edits = SheetEdits.Between(there.Value, publication.Dataset);
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine(Outcome(report, publication));
        if (report.Date is null)
            terminal.Output.WriteLine($"Its date is {today.Printed}, because it had none.");
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
        return ExitCodes.Done;
    }

    private int Stop(Report report, int obstacles)
    {
        terminal.Error.WriteLine($"{report.Number} was not published: {(obstacles == 1 ? "1 error prints" : $"{obstacles} errors print")} wrong text. Correct {(obstacles == 1 ? "it" : "them")}, and run the command again.");
        return ExitCodes.DataErrors;
    }

    private static string Outcome(Report report, Publication publication) => publication switch
    {
        { Changed: null, Statements: 1 } => $"{report.Number} is published: 1 statement is marked.",
        { Changed: null } => $"{report.Number} is published: {(publication.Statements == 1 ? "1 statement is" : $"{publication.Statements} statements are")} marked.",
        { Changed: 0 } => $"{report.Number} is published already, and nothing that it printed has changed since.",
        { Changed: 1 } => $"{report.Number} is published anew: 1 row is marked as it is now.",
        _ => $"{report.Number} is published anew: {publication.Changed} rows are marked as they are now.",
    };
}
