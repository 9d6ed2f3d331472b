using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;

namespace ReportKit.Cli.Commands;

/// <summary>Writes into the sheet Accepted which findings are no mistakes.</summary>
internal sealed class AcceptHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(AcceptArguments arguments)
    {
        var master = MasterFile.Open(arguments.Workbook is { } named ? surroundings.InFolder(named) : OnlyWorkbook.In(surroundings.Folder, "check"));
        var there = master.Read(terminal);
        var numbered = StatementIds.Numbered(there.Value);
        var proof = Proof.Of(there with { Value = numbered });
        var dataset = Acceptance.Marked(numbered, proof.Accepted);
        var accepted = 0;
        foreach (var name in arguments.Names)
        {
            var acceptance = Acceptance.Of(dataset, proof.Findings, name, arguments.Reason, surroundings.User, PartialDate.From(surroundings.Now));
            if (acceptance.Findings.IsEmpty)
                throw new WrongUsageException($"There is no finding “{name}” that is open. Name its rule and the key of its row, such as RK301:S-0012; the column may follow: RK301:S-0012:Context.");
            dataset = acceptance.Dataset;
            accepted += acceptance.Findings.Length;
        }

        var edits = SheetEdits.Between(there.Value, dataset);
        terminal.Write(master.Save(edits, surroundings.Now));
        terminal.Output.WriteLine($"Accepted {(accepted == 1 ? "1 finding" : $"{accepted} findings")}: {string.Join(", ", arguments.Names)}. The sheet Accepted keeps {(accepted == 1 ? "it" : "them")}.");
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);
        return ExitCodes.Done;
    }
}
