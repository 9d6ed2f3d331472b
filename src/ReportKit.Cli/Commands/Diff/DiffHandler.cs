using System.Collections.Immutable;
using ReportKit.Findings;
using ReportKit.Merging;
using ReportKit.UseCases.Colleagues;

namespace ReportKit.Cli.Commands.Diff;

internal sealed class DiffHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(DiffArguments arguments)
    {
        var review = arguments.Review is { } named ? surroundings.Named(named) : null;
        var differences = new CompareWorkbooks(terminal).Run(surroundings.Named(arguments.Before), surroundings.Named(arguments.After), review);
        if (review is not null)
            terminal.Output.WriteLine($"Wrote {review.Name}: {Counted.Of(differences.Lines.Length, "difference")}.");
        else if (arguments.Json)
            JsonDifferences.Write(differences, terminal.Output);
        else
            WriteTable(differences.Lines);
        return ExitCodes.Done;
    }

    private void WriteTable(ImmutableArray<ChangeLine> lines)
    {
        ChangeTable.Write(lines, terminal);
        terminal.Output.WriteLine(lines.Length switch
        {
            0 => "No differences.",
            1 => "1 difference.",
            var several => $"{several} differences.",
        });
    }
}
