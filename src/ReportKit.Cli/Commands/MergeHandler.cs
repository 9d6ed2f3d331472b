using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Patching;
using ReportKit.Merging;

namespace ReportKit.Cli.Commands;

/// <summary>Workbooks that came back, merged into the master workbook: read, merge, write, say what was taken and what is left.</summary>
internal sealed class MergeHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(MergeArguments arguments)
    {
        var path = surroundings.InFolder(arguments.Workbook);
        var master = MasterFile.Open(path);
        var there = master.Read(terminal).Value;
        var returned = new ReturnedFiles(terminal, surroundings).Read(path, arguments);

        var merged = ThreeWayMerge.Of(there, returned);
        var outcome = FormulasKept.In(merged, there, master.FormulasAmong(SheetEdits.Between(there, merged.Dataset)));
        var comments = NewComments.Of(master.ReadComments(there), outcome, returned);
        if (!arguments.Preview)
            Save(master, there, outcome, comments);

        ChangeTable.Write(ChangeLine.Of(outcome), terminal);
        Tell(arguments, outcome, comments);
        return WriteReview(arguments, path, outcome with { Open = [.. outcome.Open.Where(open => open.Reason != OpenReason.ThereAlready)] });
    }

    private void Save(MasterFile master, Dataset there, MergeOutcome outcome, NewComments comments)
    {
        ImmutableArray<SheetEdits> edits = [.. SheetEdits.Between(there, outcome.Dataset), .. MergeHistory.Edits(outcome, surroundings.Now)];
        terminal.Write(master.Save(edits, comments.Placed, surroundings.Now));
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
    }

    private void Tell(MergeArguments arguments, MergeOutcome outcome, NewComments comments)
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
        if (counts.Count == 0)
            terminal.Output.WriteLine($"Nothing new for {arguments.Workbook}.");
        else
            terminal.Output.WriteLine($"{arguments.Workbook}: {string.Join(", ", counts)} {(arguments.Preview ? "would be taken" : "taken")}.");
    }

    /// <summary>What is left to a person; a preview shows what would be taken as well.</summary>
    private int WriteReview(MergeArguments arguments, string path, MergeOutcome outcome)
    {
        if (outcome.Open.IsEmpty && !arguments.Preview)
            return ExitCodes.Done;

        var review = ReviewFile.Write(path, outcome, arguments.Workbook, arguments.Preview);
        terminal.Output.WriteLine(outcome.Open.Length switch
        {
            0 => $"Nothing is left to decide. The preview: {review}",
            1 => $"1 line is left to you: {review}",
            var several => $"{several} lines are left to you: {review}",
        });
        if (!outcome.Open.IsEmpty)
            terminal.Output.WriteLine($"Decide them there, then: reportkit merge {arguments.Workbook} --decisions {review}");
        return outcome.Open.IsEmpty ? ExitCodes.Done : ExitCodes.DataErrors;
    }
}
