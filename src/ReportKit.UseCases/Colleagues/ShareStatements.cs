using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Returning;
using ReportKit.Findings;
using ReportKit.Packaging;
using ReportKit.Sharing;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>From the workbook to a colleague's copy of chosen rows: read, choose, number, remember what is sent, write.</summary>
public sealed class ShareStatements(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">The workbook has nothing of a name that was asked for, or the copy may not be called so.</exception>
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public MadeShare Run(StatementsToShare asked)
    {
        OutputFile.CheckNewWorkbook(asked.Copy);
        // Without IDs to give, the workbook is only read, and may be open elsewhere.
        var master = WholeFile.OpenIn(asked.Workbook.Path) is null ? new MasterChange(asked.Workbook.Path, clock, progress) : null;
        var there = master?.There ?? WorkbookReader.Read(asked.Workbook.Path, new Steps(progress));
        progress.Report(new Notice.Found(there.Findings));
        NeededSheets.Check(there, asked.Workbook.Name, StatementColumns.Sheet);
        var numbered = StatementIds.Numbered(there.Value);
        var choice = new ShareChoice(asked, numbered);
        var sent = choice.Sent();
        if (choice.WhyNothing(sent) is { } nothing)
            return nothing;
        if (RepeatedIds(there, sent) is { Length: > 0 } repeated)
            return Refused(asked, repeated);

        var comments = ShareSelection.CommentsOn(sent, master?.File.ReadComments(numbered) ?? WorkbookReader.ReadComments(asked.Workbook.Path, numbered));
        if (sent.Statements.Keys.Any(id => there.Value.Statements.Find(id) is null))
            GiveIds(asked, master, there.Value, numbered);

        var share = Share.Made(clock.GetLocalNow().DateTime, RecipientOf(asked), asked.Copy.FileName, sent, comments, choice.Report);
        var json = ShareJson.Write(share);
        ShareFolder.Keep(asked.Workbook.Path, share, json);
        WholeFile.Write(asked.Copy.Path, [asked.Workbook.Path], stream => ColleagueWorkbook.Write(share, json, stream));
        return new MadeShare.Made(share, there.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    /// <summary>The places of statements that go out under an ID that stands twice.</summary>
    private static string[] RepeatedIds(Outcome<Dataset> there, Dataset sent) =>
    [
        .. from row in there.Value.Statements.Rows
           where row.Id is not null
           group row by row.Id!.Trim().ToUpperInvariant() into rows
           where rows.Skip(1).Any() && sent.Statements.Find(rows.Key) is not null
           select $"{rows.First().Id!.Trim()} ({string.Join(", ", rows.Select(row => there.Value.Statements.Place(row, StatementColumns.Id).Address))})",
    ];

    private static MadeShare.Refused Refused(StatementsToShare asked, string[] repeated) => new(
        $"{asked.Copy.Name} was not made: {(repeated.Length == 1 ? "an ID stands" : "IDs stand")} in several rows, and of what comes back nobody could tell which row it is: {string.Join("; ", repeated)}. Clear the ID in all but one of these rows; they get new ones when you try again.");

    /// <summary>The name on one line, as it goes into the Guide.</summary>
    private static string? RecipientOf(StatementsToShare asked) =>
        asked.For is { } name && CellFindings.Excerpt(name) is { Length: > 0 } printable ? printable : null;

    private void GiveIds(StatementsToShare asked, MasterChange? master, Dataset there, Dataset numbered)
    {
        if (master is null)
        {
            throw new UnusableFileException(
                $"Some of the statements have no ID yet, without which nobody could tell what comes back. {asked.Workbook.Name} is open in another program: close it there, so that IDs can be given, and try again.");
        }

        var edits = SheetEdits.Between(there, numbered);
        master.Save(edits);
        progress.Report(new Notice.Written(GivenIds.In(edits) ?? throw new InvalidOperationException("No statement was without an ID.")));
    }
}
