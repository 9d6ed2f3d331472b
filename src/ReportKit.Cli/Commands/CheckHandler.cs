using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Cli.Findings;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Marking;
using ReportKit.Excel.Reading;
using ReportKit.Packaging;

namespace ReportKit.Cli.Commands;

/// <summary>From the workbook to the list of findings: read, correct where that is asked for, check, choose, write.</summary>
internal sealed class CheckHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(CheckArguments arguments)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "check");
        var rules = new ChosenRules(arguments.Only);
        var copy = arguments.Mark is { } mark ? CopyPath(mark, workbook) : null;
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
                SarifFindings.Write(findings, Proof.InOrder(proof.Accepted.Where(chosen)), Path.GetFileName(workbook), terminal.Output);
                break;
            default:
                TextFindings.Write(findings, proof.Accepted.Count(chosen), terminal);
                break;
        }

        if (copy is not null)
            Mark(workbook, findings, copy);
        return findings.Any(finding => finding.Severity > Severity.Remark) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    /// <summary>Where the marked copy goes; what is there already is somebody's.</summary>
    private string CopyPath(string mark, string workbook)
    {
        var ending = Path.GetExtension(workbook);
        if (!mark.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            throw new WrongUsageException($"The copy is a workbook of the same kind: its name ends in {ending}; “{mark}” does not.");
        return OutputFile.NewPathOf(mark, "copy", ending, surroundings);
    }

    private void Mark(string workbook, ImmutableArray<Diagnostic> findings, string copy)
    {
        var cells = 0;
        WholeFile.Write(copy, [workbook], stream => cells = MarkedCopy.Write(workbook, findings, stream));
        terminal.Report($"Made {Path.GetFileName(copy)}, in which {(cells == 1 ? "1 cell is" : $"{cells} cells are")} marked.");
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
