using System.Collections.Immutable;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.Merging.Undecided;
using ReportKit.Sheets;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Colleagues;

/// <summary>Carries out in the master workbook what a person decided in a review.</summary>
public sealed class DecideReview(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="UnusableFileException">A file cannot be read or written.</exception>
    public DecidedReview Run(NamedFile workbook, NamedFile reviewed)
    {
        var master = new MasterChange(workbook.Path, clock, progress).TellRecognised();
        NeededSheets.Check(master.There, workbook.Name, StatementColumns.Sheet);
        var review = ReviewReader.Read(reviewed.Path);
        var decided = CarryOutDecisions.Of(new RowsToMergeInto(master.There.Value, workbook.Path, master.File.FormulasAmong, () => []), review.Decisions);

        var edits = decided.Rows.Edits(clock);
        master.Save(edits);
        if (GivenIds.In(edits) is { } given)
            progress.Report(new Notice.Written(given));
        return new DecidedReview(
            decided.Rows,
            review.Undecided,
            [
                .. decided.Refused.Select(refusal => (review.PlaceOf(refusal.Decision), refusal.Reason)),
                .. decided.Rows.Outcome.Open.Select(formula => ($"{formula.Key} {formula.Column}", UndecidedWords.Why(formula))),
            ]);
    }
}

/// <summary>What came of the decisions in a review.</summary>
/// <param name="Undecided">How many lines nobody has decided yet.</param>
/// <param name="Refused">What could not be carried out: where it stands, and why.</param>
public sealed record DecidedReview(MergedRows Rows, int Undecided, ImmutableArray<(string Place, string Why)> Refused);
