using ReportKit.Differences;
using ReportKit.Excel.Reading;
using ReportKit.Excel.Worksheets;
using ReportKit.Findings;

namespace ReportKit.Excel.Patching;

/// <summary>
/// Comments where new rows go, which would come to stand on them, and on the totals of a table, which would stay behind when these
/// make room.
/// </summary>
internal static class NotesInTheWay
{
    /// <exception cref="UnusableFileException">There is one.</exception>
    public static void Check(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits)
    {
        foreach (var edit in edits.Where(edits => !edits.Added.IsEmpty))
        {
            if (workbook.Find(edit.Sheet) is not { } worksheet || new CommentReader(workbook).Of(worksheet) is not { Count: > 0 } comments)
                continue;
            var place = SheetPlace.Find(workbook, edit.Sheet);
            var totals = place.Table?.TotalsRow ?? 0;
            if (comments.Values.Where(comment => comment.Row == totals || (comment.Row > place.LastFilled && comment.Row <= place.LastFilled + edit.Added.Length)).MinBy(comment => comment.Row) is { } there)
                throw InTheWay($"{worksheet.Name}!{CellReference.Letters(there.Column)}{there.Row}", there.Row == totals);
        }
    }

    private static UnusableFileException InTheWay(string cell, bool isOnTotals) => new(isOnTotals
        ? $"{cell} has a comment, and its row of totals would have to move to make room for new rows. Delete the comment, or turn the totals off, and try again."
        : $"{cell} has a comment, and new rows have to go there. Delete the comment, or move it to another sheet, and try again.");
}
