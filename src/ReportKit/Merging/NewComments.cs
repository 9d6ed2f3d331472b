using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Merging;

/// <summary>The comments that colleagues added to cells; nothing is said of one that did not come back.</summary>
/// <param name="Placed">Those whose row is in the workbook, under its key there.</param>
/// <param name="Unplaced">Those whose row is not; the key is that of the file that they came in.</param>
public sealed record NewComments(ImmutableArray<CellComment> Placed, ImmutableArray<CellComment> Unplaced)
{
    /// <param name="mine">The comments of the workbook.</param>
    /// <param name="outcome">The merge: a row that somebody added has its key from there.</param>
    public static NewComments Of(ImmutableArray<CellComment> mine, MergeOutcome outcome, IEnumerable<Returned> returned)
    {
        var there = mine.ToLookup(Cell, comment => comment.Text);
        var rows = MasterWorkbook.Sheets.ToDictionary(sheet => sheet, sheet => new Lazy<KeyedRows>(() => new KeyedRows(outcome.Dataset[sheet])));
        var (placed, unplaced) = (ImmutableArray.CreateBuilder<CellComment>(), ImmutableArray.CreateBuilder<CellComment>());
        foreach (var (comment, from) in returned.SelectMany(Added))
        {
            var at = comment with { Key = KeyOf(comment, from, outcome) };
            if (rows[at.Sheet].Value.Find(at.Key) is null)
                unplaced.Add(at with { Key = comment.Key });
            // Where its own cell could not take it, it stands on that of the key.
            else if (!there[Cell(at)].Concat(there[Cell(at with { Column = at.Sheet.Key })]).Any(text => text.Contains(at.Text, StringComparison.Ordinal)))
                placed.Add(at);
        }

        return new NewComments(placed.ToImmutable(), unplaced.ToImmutable());
    }

    /// <summary>
    /// The key that a row of a colleague has in the workbook: its own, unless it came in as a new one, had come before, or came back
    /// under the key of another; empty where nobody knows.
    /// </summary>
    private static string KeyOf(CellComment comment, Sender from, MergeOutcome outcome) =>
        NewKeyOf(comment, from, outcome)
        ?? (outcome.Moved.FirstOrDefault(row => row.Sheet == comment.Sheet && row.From == from && row.Line == comment.Line) is { } moved ? moved.Key ?? "" : comment.Key);

    private static string? NewKeyOf(CellComment comment, Sender from, MergeOutcome outcome) =>
        outcome.Added.FirstOrDefault(row => row.Sheet == comment.Sheet && row.From == from && row.Row.Line == comment.Line)?.Key
        ?? outcome.Open.FirstOrDefault(open => open.Reason == UndecidedReason.ThereAlready && open.Sheet == comment.Sheet && open.From == from && open.Row?.Line == comment.Line)?.Mine as string;

    /// <summary>What a colleague wrote that was not sent along.</summary>
    private static IEnumerable<(CellComment Comment, Sender From)> Added(Returned file)
    {
        var sent = file.CommentsSent.ToLookup(Cell);
        return
            from comment in file.Comments
            let words = WithoutSent(comment.Text, sent[Cell(comment)])
            where words.Length > 0
            select (comment with { Text = words, Author = comment.Author.Length > 0 ? comment.Author : file.From.Name }, file.From);
    }

    /// <summary>
    /// What was written below the comment that was sent, or instead of it. A note begins with its author's name; a program that
    /// drops the author leaves that among the words.
    /// </summary>
    private static string WithoutSent(string text, IEnumerable<CellComment> sent) =>
        (sent.SelectMany(comment => new[] { comment.Text, $"{comment.Author}:\n{comment.Text}" }).FirstOrDefault(before => text.StartsWith(before, StringComparison.Ordinal)) is { } kept ? text[kept.Length..] : text).Trim();

    private static (Sheet Sheet, string Key, Column Column) Cell(CellComment comment) => (comment.Sheet, comment.Key.ToUpperInvariant(), comment.Column);
}
