using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Excel.Reading;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.UseCases.Checking;

/// <summary>From the workbook to the list of findings: read, check, choose.</summary>
public sealed class CheckWorkbook(IProgress<Notice> progress)
{
    /// <exception cref="RefusalException">There is no such report.</exception>
    /// <exception cref="UnusableFileException">The workbook cannot be read.</exception>
    public CheckedRows Run(WorkbookToCheck asked) => Of(WorkbookReader.Read(asked.Workbook.Path, new Steps(progress)), asked);

    /// <summary>The same of a workbook that is read already.</summary>
    public static CheckedRows Of(Outcome<Dataset> read, WorkbookToCheck asked)
    {
        var scope = new FindingScope(read.Value, asked.Report, asked.Rules);
        return Of(CheckResult.Of(read), scope);
    }

    /// <summary>The same of rows that are checked already.</summary>
    /// <param name="number">Only what concerns the report of this number; null: everything.</param>
    /// <exception cref="RefusalException">There is no such report.</exception>
    public static CheckedRows Of(Dataset dataset, CheckResult result, string? number) =>
        Of(result, new FindingScope(dataset, number, ChosenRules.All));

    private static CheckedRows Of(CheckResult result, FindingScope scope) =>
        new(CheckResult.InOrder(result.Findings.Where(scope.Holds)), CheckResult.InOrder(result.Accepted.Where(scope.Holds)));
}

/// <summary>What was found of what was asked for.</summary>
/// <param name="Findings">What is open, in order.</param>
/// <param name="Accepted">What would be found besides, had nobody accepted it.</param>
public sealed record CheckedRows(ImmutableArray<Finding> Findings, ImmutableArray<Finding> Accepted)
{
    /// <summary>Whether somebody has to look.</summary>
    public bool IsFlawed => Findings.Any(finding => finding.Severity > Severity.Remark);
}
