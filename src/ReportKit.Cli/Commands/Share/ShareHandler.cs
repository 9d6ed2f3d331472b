using ReportKit.UseCases.Colleagues;

namespace ReportKit.Cli.Commands.Share;

internal sealed class ShareHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(ShareArguments arguments)
    {
        switch (new ShareStatements(surroundings.Clock, terminal).Run(Asked(arguments)))
        {
            case MadeShare.Made made:
                terminal.Output.WriteLine(made.Contents(arguments.To));
                terminal.Output.WriteLine($"When it comes back: reportkit merge {FileArgument.Quoted(arguments.Workbook)} {FileArgument.Quoted(arguments.To)}");
                return made.HasErrors ? ExitCodes.DataErrors : ExitCodes.Done;
            case MadeShare.NothingToSend nothing:
                throw new WrongUsageException(nothing.Sentence(condition => "--" + condition));
            case MadeShare.Refused refused:
                terminal.Error.WriteLine(refused.Why);
                break;
        }

        return ExitCodes.DataErrors;
    }

    private StatementsToShare Asked(ShareArguments arguments) => new(surroundings.Named(arguments.Workbook), surroundings.Named(arguments.To))
    {
        Report = arguments.Report,
        Section = arguments.Section,
        Speaker = arguments.Speaker,
        Status = arguments.Status,
        Since = arguments.Since,
        Columns = arguments.Columns is { } names ? [.. names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : null,
        For = arguments.For,
    };
}
