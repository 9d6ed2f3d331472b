using System.CommandLine;
using System.CommandLine.Parsing;
using ReportKit.Cli.Commands.AddIn;
using ReportKit.Cli.Commands.Build;
using ReportKit.Cli.Commands.Check;
using ReportKit.Cli.Commands.Diff;
using ReportKit.Cli.Commands.Explain;
using ReportKit.Cli.Commands.Export;
using ReportKit.Cli.Commands.Import;
using ReportKit.Cli.Commands.Merge;
using ReportKit.Cli.Commands.New;
using ReportKit.Cli.Commands.Number;
using ReportKit.Cli.Commands.Publish;
using ReportKit.Cli.Commands.Restore;
using ReportKit.Cli.Commands.Share;
using ReportKit.Findings;
using ReportKit.UseCases.Hosts;

namespace ReportKit.Cli;

/// <summary>Finds the command that was called and runs it; the one place where faults become sentences and exit codes.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal, Surroundings surroundings)
    {
        var root = new RootCommand("ReportKit makes the next Word report of a series from the team's Excel workbook.")
        {
            NewCommand.Create(terminal, surroundings),
            ImportCommand.Create(terminal, surroundings),
            ExportCommand.Create(terminal, surroundings),
            BuildCommand.Create(terminal, surroundings),
            CheckCommand.Create(terminal, surroundings),
            ExplainCommand.Create(terminal),
            PublishCommand.Create(terminal, surroundings),
            ShareCommand.Create(terminal, surroundings),
            MergeCommand.Create(terminal, surroundings),
            DiffCommand.Create(terminal, surroundings),
            NumberCommand.Create(terminal, surroundings),
            RestoreCommand.Create(terminal, surroundings),
            AddInCommand.Create(terminal, surroundings),
        };
        return Run(root.Parse(args), terminal);
    }

    private static int Run(ParseResult call, Terminal terminal)
    {
        if (call is { Tokens.Count: 0, CommandResult.Command: RootCommand root })
        {
            // Who types the name alone asks what there is.
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
            return ExitCodes.WrongUsage;
        }

        if (call.Errors.Count > 0)
            return Fail(terminal, ExitCodes.WrongUsage, $"{Misunderstood(call)} See: {Usage(call)} --help");

        try
        {
            return call.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (WrongUsageException fault)
        {
            return Fail(terminal, ExitCodes.WrongUsage, fault.Message);
        }
        catch (RefusalException fault)
        {
            return Fail(terminal, fault.IsOfFile ? ExitCodes.UnusableFile : ExitCodes.WrongUsage, RemedyWords.In(fault));
        }
        catch (Exception fault) when (Faults.SentenceOf(fault) is { } sentence)
        {
            return Fail(terminal, ExitCodes.UnusableFile, sentence);
        }
    }

    private static string Misunderstood(ParseResult call)
    {
        if (UnknownOption(call) is { } unknown)
            return unknown;
        if (call is not { CommandResult.Command: RootCommand root, UnmatchedTokens: [var word, ..] })
            return string.Join(' ', call.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var known = root.Subcommands.Select(command => command.Name).ToList();
        return $"There is no command “{word}”. {CellFindings.NearestOr(word, known, $"There are: {string.Join(", ", known)}.")}";
    }

    /// <summary>The first word that looks like an option and is none; the parser takes it for the name of a file.</summary>
    private static string? UnknownOption(ParseResult call)
    {
        var options = call.CommandResult.Command.Options.Select(option => option.Name).ToList();
        var word = call.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))?.Value.Split('=')[0];
        return word is null || options.Contains(word) ? null : $"There is no option “{word}”. {CellFindings.NearestOr(word, options, "")}".TrimEnd();
    }

    private static string Usage(ParseResult call) =>
        call.CommandResult.Command is RootCommand ? "reportkit" : "reportkit " + call.CommandResult.Command.Name;

    private static int Fail(Terminal terminal, int exitCode, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return exitCode;
    }
}
