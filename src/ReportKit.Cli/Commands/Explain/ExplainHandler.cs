using ReportKit.Findings;
using ReportKit.UseCases.Checking;

namespace ReportKit.Cli.Commands.Explain;

/// <summary>One rule in full; several, a line each.</summary>
internal sealed class ExplainHandler(Terminal terminal)
{
    public int Run(ExplainArguments arguments)
    {
        if (new ChosenRules(arguments.Code).Rules is not [var only])
        {
            foreach (var rule in new ChosenRules(arguments.Code).Rules)
                Write(Headed(rule), rule.Code.Length + 2);
            return ExitCodes.Done;
        }

        Write($"{Headed(only)} ({SeverityWord.Of(only.Severity)})", only.Code.Length + 2);
        Write(only.Reason);
        Write($"What to do: {only.Fix}{(only.HasCorrection ? " Or: reportkit check --fix" : "")}");
        if (only.Failing.Length > 0)
        {
            Write($"Found in:     {only.Failing.ReplaceLineEndings(" ↵ ")}");
            Write($"Not found in: {only.Passing.ReplaceLineEndings(" ↵ ")}");
        }

        return ExitCodes.Done;
    }

    private static string Headed(Rule rule) => $"{rule.Code}  {char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}.";

    private void Write(string line, int indent = 0) => terminal.Output.WriteLine(Terminal.Folded(line, terminal.OutputWidth, indent));
}
