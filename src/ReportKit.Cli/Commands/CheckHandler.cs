using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Cli.Findings;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Reading;

namespace ReportKit.Cli.Commands;

/// <summary>From the workbook to the list of findings: read, check, choose, write.</summary>
internal sealed class CheckHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(CheckArguments arguments)
    {
        var workbook = arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "check");
        var chosen = new ChosenRules(arguments.Only);
        var read = WorkbookReader.Read(workbook, terminal);
        var findings = InOrder(read.Diagnostics.Concat(AllChecks.Run(read.Value)).Where(chosen.Hold).Where(Concern(arguments.Report, read.Value)));
        switch (arguments.Format)
        {
            case "json":
                JsonFindings.Write(findings, terminal.Output);
                break;
            case "sarif":
                SarifFindings.Write(findings, Path.GetFileName(workbook), terminal.Output);
                break;
            default:
                TextFindings.Write(findings, terminal);
                break;
        }

        return findings.Any(finding => finding.Severity > Severity.Remark) ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private static Func<Diagnostic, bool> Concern(string? report, Dataset dataset)
    {
        if (report is null)
            return _ => true;
        var scope = new ReportScope(ReportChoice.Of(dataset.Reports, report), dataset);
        return finding => scope.Holds(finding.Place);
    }

    /// <summary>As a person goes through the workbook: what concerns all of it, then sheet by sheet, row by row.</summary>
    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Place.Sheet is { } sheet ? Schema.MasterWorkbook.Sheets.IndexOf(sheet) : -1)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Place.Column?.Index),
    ];
}
