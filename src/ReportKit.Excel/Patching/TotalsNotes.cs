using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;
using ReportKit.Merging;

namespace ReportKit.Excel.Patching;

/// <summary>Comments on the totals of a table, which would stay behind when the totals make room for new rows.</summary>
internal static class TotalsNotes
{
    /// <exception cref="UnusableFileException">There is one.</exception>
    public static void Check(WorkbookFile workbook, IReadOnlyCollection<SheetEdits> edits)
    {
        foreach (var sheet in edits.Where(edits => !edits.Added.IsEmpty).Select(edits => edits.Sheet))
        {
            if (workbook.Find(sheet) is { } worksheet && workbook.TableOf(worksheet, sheet) is { TotalsRow: > 0 } table
                && new CommentReader(workbook).Of(worksheet).Values.FirstOrDefault(comment => comment.Row == table.TotalsRow) is { } comment)
            {
                throw new UnusableFileException(
                    $"{worksheet.Name}!{CellReference.Letters(comment.Column)}{table.TotalsRow} has a comment, and its row of totals would have to move to make room for new rows. Delete the comment, or turn the totals off, and run the command again.");
            }
        }
    }
}
