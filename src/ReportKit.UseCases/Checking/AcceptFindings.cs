using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.UseCases.Files;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Reports;

namespace ReportKit.UseCases.Checking;

/// <summary>Writes into the sheet Accepted which findings are no mistakes.</summary>
public sealed class AcceptFindings(TimeProvider clock, IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">There is no such finding that is open.</exception>
    /// <exception cref="UnusableFileException">The workbook cannot be read or written.</exception>
    public AcceptedFindings Run(FindingsToAccept asked)
    {
        var master = new MasterChange(asked.Workbook.Path, clock, progress);
        var there = master.There;
        var numbered = StatementIds.Numbered(there.Value);
        var result = CheckResult.Of(there with { Value = numbered });
        var dataset = Acceptance.Marked(numbered, result.Accepted);
        var accepted = 0;
        foreach (var name in asked.Names)
        {
            var acceptance = Acceptance.Of(dataset, result.Findings, name, asked.Reason, asked.Who, ReportDate.Today(clock));
            if (acceptance.Findings.IsEmpty)
                throw new RefusalException($"There is no finding “{name}” that is open. Name its rule and the key of its row, such as RK301:S-0012; the column may follow: RK301:S-0012:Context.");
            dataset = acceptance.Dataset;
            accepted += acceptance.Findings.Length;
        }

        var edits = SheetEdits.Between(there.Value, dataset);
        master.Save(edits);
        return new AcceptedFindings(accepted, GivenIds.In(edits));
    }
}

/// <param name="Names">Each a rule and the key of a row, such as <c>RK301:S-0012</c>; a column may follow.</param>
/// <param name="Reason">Why they are no mistakes.</param>
/// <param name="Who">Who says so.</param>
public sealed record FindingsToAccept(NamedFile Workbook, ImmutableArray<string> Names, string Reason, string Who);

/// <param name="Count">How many findings the names stand for.</param>
/// <param name="GivenIds">Which IDs statements got, as a sentence; null where none did.</param>
public sealed record AcceptedFindings(int Count, string? GivenIds);
