using System.Collections.Immutable;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Carries out in the rows of a workbook what a person decided: nothing is read or written.</summary>
public static class CarryOutDecisions
{
    /// <param name="mine">The workbook as it is now; its comments are not asked for.</param>
    public static DecidedRows Of(RowsToMergeInto mine, IReadOnlyCollection<Decision> decisions)
    {
        var (decided, refused) = Decisions.Apply(mine.Rows, decisions);
        return new DecidedRows(new MergedRows(mine.Rows, mine.WithFormulasKept(decided), new NewComments([], [])), refused);
    }
}

/// <param name="Refused">What could not be carried out; what is open besides in the rows are cells with formulas.</param>
public sealed record DecidedRows(MergedRows Rows, ImmutableArray<RefusedDecision> Refused);
