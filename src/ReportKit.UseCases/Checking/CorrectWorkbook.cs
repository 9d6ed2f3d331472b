using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>Makes the corrections in a workbook that change no meaning, in place.</summary>
public sealed class CorrectWorkbook(TimeProvider clock, IProgress<Notice> progress)
{
    /// <param name="asked">Which findings are to be corrected.</param>
    /// <exception cref="RefusalException">There is no such report.</exception>
    /// <exception cref="UnusableFileException">The workbook cannot be read or written.</exception>
    public CorrectedWorkbook Run(WorkbookToCheck asked)
    {
        var master = new MasterChange(asked.Workbook.Path, clock, progress);
        var there = master.There;
        var numbered = StatementIds.Numbered(there.Value);
        numbered = Acceptance.Marked(numbered, CheckResult.Of(there with { Value = numbered }).Accepted);

        var corrected = Corrected.Of(numbered, Scope(numbered, asked), kept: []);
        if (master.File.FormulasAmong(SheetEdits.Between(there.Value, corrected.Dataset)) is { IsEmpty: false } formulas)
            corrected = Corrected.Of(numbered, Scope(numbered, asked), formulas);

        ImmutableArray<SheetEdits> edits = [.. SheetEdits.Between(there.Value, corrected.Dataset), .. corrected.History(clock.GetLocalNow().DateTime)];
        master.Save(edits);
        return new CorrectedWorkbook(
            there with { Value = corrected.Dataset },
            [.. corrected.Made.Select(made => new ChangeLine(made.Place.Sheet!.Name, made.Place.Key ?? "", made.Place.Column!.Name, made.Before, made.After, made.Code))],
            GivenIds.In(edits));
    }

    private static Func<Finding, bool> Scope(Dataset dataset, WorkbookToCheck asked) => new FindingScope(dataset, asked.Report, asked.Rules).Holds;
}

/// <summary>A workbook after its corrections.</summary>
/// <param name="Read">As it is then, with what its reading found.</param>
/// <param name="Made">The corrections.</param>
/// <param name="GivenIds">Which IDs statements got, as a sentence; null where none did.</param>
public sealed record CorrectedWorkbook(Outcome<Dataset> Read, ImmutableArray<ChangeLine> Made, string? GivenIds)
{
    /// <summary>Whether a sheet could not be read, so that nobody knows what there would have been to correct.</summary>
    public bool IsUnknown => Made.IsEmpty && Read.Findings.Any(finding => FileRules.IsOfMissing(finding) && finding.Severity == Severity.Error);
}
