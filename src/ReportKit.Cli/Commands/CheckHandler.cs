using ReportKit.Checks;
using ReportKit.Cli.Findings;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;

namespace ReportKit.Cli.Commands;

/// <summary>From the workbook to the list of findings: read, correct where that is asked for, check, choose, write.</summary>
internal sealed class CheckHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(CheckArguments arguments)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "check");
        var rules = new ChosenRules(arguments.Only);
        var read = arguments.Fix
            ? new CorrectedFile(terminal, surroundings).Of(workbook, dataset => Chosen(arguments, rules, dataset))
            : WorkbookReader.Read(workbook, terminal);

        var chosen = Chosen(arguments, rules, read.Value);
        var proof = Proof.Of(read);
        var findings = Proof.InOrder(proof.Findings.Where(chosen));
        switch (arguments.Format)
        {
            case "json":
                JsonFindings.Write(findings, terminal.Output);
                break;
            case "sarif":
                SarifFindings.Write(findings, Path.GetFileName(workbook), terminal.Output);
                break;
            default:
                TextFindings.Write(findings, proof.Accepted.Count(chosen), terminal);
                break;
        }

        return findings.Any(finding => finding.Severity > Severity.Remark) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    /// <summary>Which findings are asked for.</summary>
    private static Func<Diagnostic, bool> Chosen(CheckArguments arguments, ChosenRules rules, Dataset dataset)
    {
        if (arguments.Report is not { } number)
            return rules.Hold;
        var scope = new ReportScope(ReportChoice.Of(dataset.Reports, number), dataset);
        return finding => rules.Hold(finding) && scope.Holds(finding.Place);
    }
}
