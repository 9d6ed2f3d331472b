using System.Collections.Immutable;
using ReportKit.Excel.Patching;
using ReportKit.Excel.Reading;
using ReportKit.Merging;
using ReportKit.Schema;

namespace ReportKit.Cli.Commands;

/// <summary>Carries out in the master workbook what a person decided in a review.</summary>
internal sealed class DecideHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(DecideArguments arguments)
    {
        var master = MasterFile.Open(surroundings.InFolder(arguments.Workbook));
        var read = master.Read(terminal);
        NeededSheets.Check(read, arguments.Workbook, StatementColumns.Sheet);
        var there = read.Value;
        var review = ReviewReader.Read(surroundings.InFolder(arguments.Review));
        var (decided, refused) = Decisions.Apply(there, review.Decisions);

        var outcome = FormulasKept.In(decided, there, master.FormulasAmong(SheetEdits.Between(there, decided.Dataset)));
        ImmutableArray<SheetEdits> edits = [.. SheetEdits.Between(there, outcome.Dataset), .. MergeHistory.Edits(outcome, surroundings.Now)];
        terminal.Write(master.Save(edits, surroundings.Now));
        if (GivenIds.In(edits) is { } given)
            terminal.Output.WriteLine(given);

        ChangeTable.Write(ChangeLine.Of(outcome), terminal);
        Tell(arguments, review, outcome);
        return Refuse(refused, outcome.Open, review);
    }

    private void Tell(DecideArguments arguments, Review review, MergeOutcome outcome)
    {
        var changes = outcome.Taken.Length + outcome.Added.Length;
        terminal.Output.WriteLine(changes switch
        {
            0 => $"{arguments.Workbook} is as it was.",
            1 => $"{arguments.Workbook}: 1 decision is carried out.",
            _ => $"{arguments.Workbook}: {changes} decisions are carried out.",
        });
        if (review.Undecided > 0)
            terminal.Output.WriteLine($"{review.Undecided} {(review.Undecided == 1 ? "line is" : "lines are")} not decided yet; there the workbook keeps its own.");
    }

    private int Refuse(ImmutableArray<RefusedDecision> refused, ImmutableArray<OpenCell> formulas, Review review)
    {
        foreach (var refusal in refused)
            terminal.Error.WriteLine($"{review.PlaceOf(refusal.Decision)}  {refusal.Reason}");
        foreach (var formula in formulas)
            terminal.Error.WriteLine($"{formula.Key} {formula.Column}  {OpenWords.Why(formula)}");
        return refused.IsEmpty && formulas.IsEmpty ? ExitCodes.Done : ExitCodes.DataErrors;
    }
}
