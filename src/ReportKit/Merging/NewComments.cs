using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Schema;

namespace ReportKit.Merging;

/// <summary>The comments that colleagues added to cells; nothing is said of one that did not come back.</summary>
public static class NewComments
{
    /// <param name="mine">The comments of the workbook.</param>
    /// <param name="outcome">The merge: a row that somebody added has its key from there.</param>
    public static ImmutableArray<CellComment> Of(ImmutableArray<CellComment> mine, MergeOutcome outcome, IEnumerable<Returned> returned)
    {
        var there = mine.ToLookup(Cell, comment => comment.Text);
        return
        [
            .. from file in returned
               let sent = file.CommentsSent.ToLookup(Cell, comment => comment.Text)
               from comment in file.Comments
               let words = Added(comment.Text, sent[Cell(comment)])
               let placed = Placed(comment, outcome, file.From)
               where words.Length > 0 && placed is not null && !there[Cell(placed)].Any(text => text.Contains(words, StringComparison.Ordinal))
               select placed with { Text = words, Author = comment.Author.Length > 0 ? comment.Author : file.From.Name },
        ];
    }

    private static (Sheet Sheet, string Key, Column Column) Cell(CellComment comment) => (comment.Sheet, comment.Key.ToUpperInvariant(), comment.Column);

    /// <summary>What was written below the comment that was sent, or instead of it.</summary>
    private static string Added(string text, IEnumerable<string> sent)
    {
        foreach (var before in sent)
        {
            if (text.StartsWith(before, StringComparison.Ordinal))
                return text[before.Length..].Trim();
        }

        return text.Trim();
    }

    /// <summary>The comment at its row of the workbook; null where that has no such row.</summary>
    private static CellComment? Placed(CellComment comment, MergeOutcome outcome, Sender from)
    {
        if (outcome.Added.FirstOrDefault(row => row.Sheet == comment.Sheet && row.From == from && row.Row.Line == comment.Line) is { } added)
            return comment with { Key = added.Key };
        return new KeyedRows(outcome.Dataset[comment.Sheet]).Find(comment.Key) is null ? null : comment;
    }
}
