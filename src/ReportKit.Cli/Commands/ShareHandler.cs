using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Authoring;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Returning;
using ReportKit.Interchange;
using ReportKit.Merging;
using ReportKit.Packaging;
using ReportKit.Schema;
using ReportKit.Sharing;

namespace ReportKit.Cli.Commands;

/// <summary>From the workbook to a colleague's copy of chosen rows: read, choose, number, remember what is sent, write.</summary>
internal sealed class ShareHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ShareArguments arguments)
    {
        var workbook = surroundings.InFolder(arguments.Workbook);
        var copy = NewWorkbook.PathOf(arguments.To, surroundings);
        // Without IDs to give, the workbook is only read, and may be open elsewhere.
        var master = WholeFile.OpenIn(workbook) is null ? MasterFile.Open(workbook) : null;
        var there = master?.Read(terminal) ?? WorkbookReader.Read(workbook, terminal);
        terminal.Write(there.Diagnostics);
        NeededSheets.Check(there, arguments.Workbook, StatementColumns.Sheet);
        var numbered = StatementIds.Numbered(there.Value);
        var choice = new ShareChoice(arguments, numbered);
        var sent = choice.Sent();
        if (RepeatedIds(there, sent) is { Length: > 0 } repeated)
            return Refuse(arguments, repeated);
        var comments = ShareSelection.CommentsOn(sent, master?.ReadComments(numbered) ?? WorkbookReader.ReadComments(workbook, numbered));
        if (sent.Statements.Keys.Any(id => there.Value.Statements.Find(id) is null))
            GiveIds(arguments, master, there.Value, numbered);

        var share = Share.Made(surroundings.Now, RecipientOf(arguments), Path.GetFileName(copy), sent, comments, choice.Report);
        var json = ShareJson.Write(share);
        ShareFolder.Keep(workbook, share, json);
        WholeFile.Write(copy, [workbook], stream => ColleagueWorkbook.Write(share, json, stream));
        Tell(arguments, share);
        return there.Diagnostics.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    /// <summary>The places of statements that go out under an ID that stands twice: of what comes back nobody could tell whose it is.</summary>
    private static string[] RepeatedIds(Outcome<Dataset> there, Dataset sent) =>
    [
        .. from row in there.Value.Statements.Rows
           where row.Id is not null
           group row by row.Id!.Trim().ToUpperInvariant() into rows
           where rows.Skip(1).Any() && sent.Statements.Find(rows.Key) is not null
           select $"{rows.First().Id!.Trim()} ({string.Join(", ", rows.Select(row => there.Value.Statements.Place(row, StatementColumns.Id).Address))})",
    ];

    private int Refuse(ShareArguments arguments, string[] repeated)
    {
        terminal.Error.WriteLine($"{arguments.To} was not made: {(repeated.Length == 1 ? "an ID stands" : "IDs stand")} in several rows, and of what comes back nobody could tell which row it is: {string.Join("; ", repeated)}. Clear the ID in all but one of these rows; they get new ones when you run the command again.");
        return ExitCodes.DataErrors;
    }

    /// <summary>The name on one line, as it goes into the Guide.</summary>
    private static string? RecipientOf(ShareArguments arguments) =>
        arguments.For is { } name && CellFindings.Excerpt(name) is { Length: > 0 } printable ? printable : null;

    private void GiveIds(ShareArguments arguments, MasterFile? master, Dataset there, Dataset numbered)
    {
        if (master is null)
        {
            throw new UnusableFileException(
                $"Some of the statements have no ID yet, without which nobody could tell what comes back. {arguments.Workbook} is open in another program: close it there, so that IDs can be given, and run the command again.");
        }

        var edits = SheetEdits.Between(there, numbered);
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine(GivenIds.In(edits));
    }

    private void Tell(ShareArguments arguments, Share share)
    {
        var counts = new[] { StatementColumns.Sheet, (Sheet)SourceColumns.Sheet, SectionColumns.Sheet }
            .Where(sheet => share.Sent[sheet].AllRows.Count > 0)
            .Select(sheet => $"{sheet.Name} {share.Sent[sheet].AllRows.Count}");
        var holds = share.Sent.Statements.Rows.IsEmpty ? "no statements yet, to be filled in" : string.Join(", ", counts);
        terminal.Output.WriteLine($"Made {arguments.To}{(share.For is { } name ? $" for {name}" : "")}: {holds}.");
        terminal.Output.WriteLine(terminal.IsForPane
            ? "When it comes back, choose it under Merge."
            : $"When it comes back: reportkit merge {Quoted(arguments.Workbook)} {Quoted(arguments.To)}");
    }

    private static string Quoted(string file) => file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file;
}
