using System.CommandLine;

namespace ReportKit.Cli.Commands.Explain;

/// <summary><c>reportkit explain [CODE]</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = FileArgument.Of<string?>("CODE", "The code of a rule, such as RK301, or the beginning of several, such as RK3; without it, all are listed.", ArgumentArity.ZeroOrOne);
        var command = new Command("explain", "Say what a rule asks for, why, and what to do.") { code };
        command.SetAction(call => new ExplainHandler(terminal).Run(new ExplainArguments(call.GetValue(code))));
        return command;
    }
}

internal sealed record ExplainArguments(string? Code);
