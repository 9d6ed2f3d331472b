using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Returning;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Cli.Commands;

/// <summary>
/// Workbooks that came back, merged into the master workbook: read, merge, write down what is left to a person, write the workbook, say
/// what was taken.
/// </summary>
internal sealed class MergeHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(MergeArguments arguments)
    {
        var path = surroundings.InFolder(arguments.Workbook);
        var master = MasterFile.Open(path);
        var there = ReadMaster(master, arguments);
        var returned = new ReturnedFiles(terminal, surroundings).Read(path, arguments);

        var merged = ThreeWayMerge.Of(there, returned.Files, EarlierConflicts.Beside(path));
        var outcome = FormulasKept.In(merged, there, master.FormulasAmong(SheetEdits.Between(there, merged.Dataset)));
        var comments = NewComments.Of(master.ReadComments(there), outcome, returned.Files);
        var open = outcome with { Open = [.. outcome.Open.Where(open => open.Reason != OpenReason.ThereAlready)] };
        // The review first: what is left to a person is written down, and can be opened, before anything is taken.
        var review = open.Open.IsEmpty && !arguments.Preview ? null : ReviewFile.Write(path, open, arguments.Workbook, arguments.Preview);
        if (!arguments.Preview)
            Save(master, there, outcome, comments, review);

        ChangeTable.Write(ChangeLine.Of(outcome), terminal);
        Tell(arguments, outcome, comments, returned.IsAllMerged);
        if (review is not null)
            Tell(arguments, open, review.Name);
        return open.Open.IsEmpty && returned.IsAllMerged ? ExitCodes.Done : ExitCodes.DataErrors;
    }

    private Dataset ReadMaster(MasterFile master, MergeArguments arguments)
    {
        var read = master.Read(terminal);
        terminal.Write([.. read.Diagnostics.Where(finding => finding.Code == "RK240")]);
        NeededSheets.Check(read, arguments.Workbook, StatementColumns.Sheet);
        return read.Value;
    }

    /// <summary>Writes the workbook; where that fails nothing was taken, and the review that says so goes too.</summary>
    private void Save(MasterFile master, Dataset there, MergeOutcome outcome, NewComments comments, ReviewFile? review)
    {
        ImmutableArray<SheetEdits> edits = [.. SheetEdits.Between(there, outcome.Dataset), .. MergeHistory.Edits(outcome, surroundings.Now)];
        try
        {
            terminal.Write(master.Save(edits, comments.Placed, surroundings.Now));
        }
        catch (UnusableFileException)
        {
            review?.TakeBack();
            throw;
        }

        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
    }

    private void Tell(MergeArguments arguments, MergeOutcome outcome, NewComments comments, bool isAllMerged)
    {
        foreach (var there in outcome.Open.Where(open => open.Reason == OpenReason.ThereAlready))
            terminal.Error.WriteLine(OpenWords.Why(there));
        foreach (var comment in comments.Unplaced)
            terminal.Error.WriteLine($"A comment of {comment.Author} has no row in the workbook ({comment.Sheet.Name} {comment.Key} {comment.Column.Name}): “{CellFindings.Excerpt(comment.Text)}”");

        var counts = new (int Count, string One, string Several)[]
        {
            (outcome.Taken.Length, "cell", "cells"),
            (outcome.Added.Length, "new row", "new rows"),
            (comments.Placed.Length, "comment", "comments"),
        }.Where(count => count.Count > 0).Select(count => $"{count.Count} {(count.Count == 1 ? count.One : count.Several)}").ToList();
        if (counts.Count > 0)
            terminal.Output.WriteLine($"{arguments.Workbook}: {string.Join(", ", counts)} {(arguments.Preview ? "would be taken" : "taken")}.");
        else if (isAllMerged)
            terminal.Output.WriteLine($"Nothing new for {arguments.Workbook}.");
        if (!isAllMerged)
            terminal.Output.WriteLine($"Not all that came back could be merged{(counts.Count == 0 ? $", and nothing else is new for {arguments.Workbook}" : "")}: see above.");
    }

    /// <summary>What is left to a person.</summary>
    private void Tell(MergeArguments arguments, MergeOutcome outcome, string review)
    {
        terminal.Output.WriteLine(outcome.Open.Length switch
        {
            0 => $"Nothing is left to decide. The preview: {review}",
            1 => $"1 line is left to you: {review}",
            var several => $"{several} lines are left to you: {review}",
        });
        foreach (var many in outcome.Open.Where(open => open.Parts.Length > 1 || open.Reason == OpenReason.Missing))
            terminal.Output.WriteLine($"  {many.Sheet.Name} {many.Key}: {OpenWords.Why(many)}");
        if (!outcome.Open.IsEmpty)
            terminal.Output.WriteLine($"Decide them there, then: reportkit merge {arguments.Workbook} --decisions {review}");
    }
}
