using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.Cli.Commands.Merge;

/// <summary>Merges workbooks that came back, and says what was taken and what is left to a person.</summary>
internal sealed class MergeHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(MergeArguments arguments)
    {
        var merged = new MergeFiles(surroundings.Clock, terminal).Run(Asked(arguments));
        ChangeTable.Write(merged.Rows.Changes, terminal);
        TellBeside(merged.Rows);
        TellTaken(arguments, merged);
        if (merged.Review is { } review)
            TellLeft(arguments, merged.Rows, review);
        return merged.Rows.Open.IsEmpty && merged.IsAllMerged ? ExitCodes.Done : ExitCodes.DataErrors;
    }

    private FilesToMerge Asked(MergeArguments arguments) => new(
        surroundings.Named(arguments.Workbook),
        [.. arguments.Returned.Select(surroundings.Named)],
        arguments.Base is { } sent ? surroundings.Named(sent) : null,
        arguments.Preview,
        review => $"then run: {Decide(arguments, review)}");

    private void TellBeside(MergedRows rows)
    {
        foreach (var there in rows.ThereAlready)
            terminal.Error.WriteLine(there);
        foreach (var comment in rows.Comments.Unplaced)
            terminal.Error.WriteLine($"A comment of {comment.Author} has no row in the workbook ({comment.Sheet.Name} {comment.Key} {comment.Column.Name}): “{CellFindings.Excerpt(comment.Text)}”");
    }

    private void TellTaken(MergeArguments arguments, MergedFiles merged)
    {
        var counts = new (int Count, string One, string Several)[]
        {
            (merged.Rows.Outcome.Taken.Length, "cell", "cells"),
            (merged.Rows.Outcome.Added.Length, "new row", "new rows"),
            (merged.Rows.Comments.Placed.Length, "comment", "comments"),
        }.Where(count => count.Count > 0).Select(count => Counted.Of(count.Count, count.One, count.Several)).ToList();
        if (counts.Count > 0)
            terminal.Output.WriteLine($"{arguments.Workbook}: {string.Join(", ", counts)} {(arguments.Preview ? "would be taken" : "taken")}.");
        else if (merged.IsAllMerged)
            terminal.Output.WriteLine($"Nothing new for {arguments.Workbook}.");
        if (!merged.IsAllMerged)
            terminal.Output.WriteLine($"Not all that came back could be merged{(counts.Count == 0 ? $", and nothing else is new for {arguments.Workbook}" : "")}: see above.");
    }

    /// <summary>What is left to a person.</summary>
    private void TellLeft(MergeArguments arguments, MergedRows rows, string review)
    {
        terminal.Output.WriteLine(rows.Open.Length switch
        {
            0 => $"Nothing is left to decide. The preview: {review}",
            1 => $"1 line is left to you: {review}",
            var several => $"{several} lines are left to you: {review}",
        });
        foreach (var many in rows.Open.Where(open => open.Parts.Length > 1 || open.Reason == UndecidedReason.Missing))
            terminal.Output.WriteLine($"  {many.Sheet.Name} {many.Key}: {UndecidedWords.Why(many)}");
        if (!rows.Open.IsEmpty)
            terminal.Output.WriteLine($"Decide them there, then: {Decide(arguments, review)}");
    }

    private static string Decide(MergeArguments arguments, string review) => $"reportkit merge {arguments.Workbook} --decisions {review}";
}
