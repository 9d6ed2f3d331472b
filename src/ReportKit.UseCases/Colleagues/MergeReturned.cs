using System.Collections.Immutable;
using ReportKit.Excel.Returning;
using ReportKit.Merging;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Merges what came back from colleagues into the rows of a workbook, saved or open: nothing is written.</summary>
public static class MergeReturned
{
    /// <param name="conflicts">What earlier merges left to a person, besides what the reviews beside the workbook hold.</param>
    public static MergedRows Of(RowsToMergeInto mine, ImmutableArray<Returned> returned, ImmutableArray<UndecidedCell> conflicts)
    {
        var outcome = mine.WithFormulasKept(ThreeWayMerge.Of(mine.Rows, returned, [.. EarlierConflicts.Beside(mine.Path), .. conflicts]));
        return new MergedRows(mine.Rows, outcome, NewComments.Of(mine.Comments(), outcome, returned));
    }
}
