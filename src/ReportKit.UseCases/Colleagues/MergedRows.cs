using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Merging;
using ReportKit.Merging.Undecided;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Rows of a workbook after a merge, or after decisions on what it left open.</summary>
/// <param name="Before">As they were.</param>
/// <param name="Comments">What colleagues wrote beside the cells.</param>
public sealed record MergedRows(Dataset Before, MergeOutcome Outcome, NewComments Comments)
{
    /// <summary>What is left to a person.</summary>
    public ImmutableArray<UndecidedCell> Open { get; } = [.. Outcome.Open.Where(open => open.Reason != UndecidedReason.ThereAlready)];

    /// <summary>What the workbook had already, as sentences; nobody has to decide on it.</summary>
    public IEnumerable<string> ThereAlready => Outcome.Open.Where(open => open.Reason == UndecidedReason.ThereAlready).Select(UndecidedWords.Why);

    /// <summary>What was taken, as people read it.</summary>
    public ImmutableArray<ChangeLine> Changes => ChangeLine.Of(Outcome);

    /// <summary>How many cells and rows are other than before.</summary>
    public int Changed => Outcome.Taken.Length + Outcome.Added.Length;

    /// <summary>What is to be written into the workbook, with the lines of its history.</summary>
    public ImmutableArray<SheetEdits> Edits(TimeProvider clock) =>
        [.. SheetEdits.Between(Before, Outcome.Dataset), .. MergeHistory.Edits(Outcome, clock.GetLocalNow().DateTime)];
}
