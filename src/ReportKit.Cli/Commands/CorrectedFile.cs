using System.Collections.Immutable;
using ReportKit.Checks;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Excel.Patching;
using ReportKit.Interchange;
using ReportKit.Merging;

namespace ReportKit.Cli.Commands;

/// <summary>Makes the ready corrections in a workbook, in place, and says which.</summary>
internal sealed class CorrectedFile(Terminal terminal, Surroundings surroundings)
{
    /// <param name="chosen">Which findings of a dataset are to be corrected.</param>
    /// <returns>The workbook as it is then, with what its reading found.</returns>
    public Outcome<Dataset> Of(string workbook, Func<Dataset, Func<Diagnostic, bool>> chosen)
    {
        var master = MasterFile.Open(workbook);
        var there = master.Read(terminal);
        var numbered = StatementIds.Numbered(there.Value);
        numbered = Acceptance.Marked(numbered, Proof.Of(there with { Value = numbered }).Accepted);

        var corrected = Corrected.Of(numbered, chosen(numbered), kept: []);
        if (master.FormulasAmong(SheetEdits.Between(there.Value, corrected.Dataset)) is { IsEmpty: false } formulas)
            corrected = Corrected.Of(numbered, chosen(numbered), formulas);

        ImmutableArray<SheetEdits> edits = [.. SheetEdits.Between(there.Value, corrected.Dataset), .. corrected.History(surroundings.Now)];
        terminal.Write(master.Save(edits, surroundings.Now));
        if (!(corrected.Made.IsEmpty && there.Diagnostics.Any(finding => finding is { Code: "RK001" or "RK002" or "RK004", Severity: Severity.Error })))
            Tell(corrected, edits);
        return there with { Value = corrected.Dataset };
    }

    /// <summary>Beside the list of findings, which may be for a program.</summary>
    private void Tell(Corrected corrected, ImmutableArray<SheetEdits> edits)
    {
        var lines = corrected.Made.Select(made => new ChangeLine(made.Place.Sheet!.Name, made.Place.Key ?? "", made.Place.Column!.Name, made.Before, made.After, made.Code));
        ChangeTable.Write([.. lines], terminal with { Output = terminal.Error });
        terminal.Error.WriteLine(corrected.Made.Length switch
        {
            0 => "Nothing was corrected.",
            1 => "1 correction was made.",
            var several => $"{several} corrections were made.",
        });
        if (GivenIds.In(edits) is { } given)
            terminal.Error.WriteLine(given);
    }
}
