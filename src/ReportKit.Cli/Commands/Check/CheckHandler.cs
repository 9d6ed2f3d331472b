using ReportKit.Cli.Findings;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.UseCases.Checking;
using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli.Commands.Check;

/// <summary>From the workbook to the list of findings: correct where that is asked for, check, write.</summary>
internal sealed class CheckHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(CheckArguments arguments)
    {
        var asked = new WorkbookToCheck(OnlyWorkbook.Or(arguments.Workbook, surroundings, "check"), arguments.Report, new ChosenRules(arguments.Only));
        var copy = arguments.Mark is { } mark ? surroundings.Named(mark) : null;
        if (copy is not null)
            MarkFindings.CheckName(asked.Workbook, copy);

        var found = arguments.Fix ? CheckWorkbook.Of(Corrected(asked), asked) : new CheckWorkbook(terminal).Run(asked);
        Write(arguments.Format, found, asked.Workbook);
        if (copy is not null)
            terminal.Error.WriteLine($"Made {copy.FileName}, in which {Counted.Of(MarkFindings.Run(asked.Workbook, found.Findings, copy), "cell is", "cells are")} marked.");
        return found.IsFlawed ? ExitCodes.DataErrors : ExitCodes.Done;
    }

    private void Write(string format, CheckedRows found, NamedFile workbook)
    {
        switch (format)
        {
            case "json":
                JsonFindings.Write(found.Findings, terminal.Output);
                break;
            case "sarif":
                SarifFindings.Write(found.Findings, found.Accepted, workbook.FileName, terminal.Output);
                break;
            default:
                TextFindings.Write(found.Findings, found.Accepted.Length, terminal);
                break;
        }
    }

    /// <summary>The workbook after its corrections; which, stands beside the list of findings, that may be for a program.</summary>
    private Outcome<Dataset> Corrected(WorkbookToCheck asked)
    {
        var corrected = new CorrectWorkbook(surroundings.Clock, terminal).Run(asked);
        if (!corrected.IsUnknown)
            Tell(corrected);
        return corrected.Read;
    }

    private void Tell(CorrectedWorkbook corrected)
    {
        ChangeTable.Write(corrected.Made, terminal with { Output = terminal.Error });
        terminal.Error.WriteLine(corrected.Made.Length switch
        {
            0 => "Nothing was corrected.",
            1 => "1 correction was made.",
            var several => $"{several} corrections were made.",
        });
        if (corrected.GivenIds is { } given)
            terminal.Error.WriteLine(given);
    }
}
