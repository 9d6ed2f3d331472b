using ReportKit.UseCases.Reports;

namespace ReportKit.Cli.Commands.Build;

internal sealed class BuildHandler(Terminal terminal, Surroundings surroundings)
{
    public int Run(BuildArguments arguments)
    {
        var built = new BuildReport(surroundings.Clock, terminal).Run(Asked(arguments));
        switch (built)
        {
            case BuiltReport.Stopped stopped:
                terminal.Error.WriteLine(stopped.Sentence("make a draft with --draft"));
                break;
            case BuiltReport.Made made:
                terminal.Output.WriteLine(made.Contents(Path.GetRelativePath(surroundings.Folder, made.Path)));
                terminal.Output.WriteLine(made.PageNumbers);
                break;
        }

        return built is BuiltReport.Made { IsAstray: false } ? ExitCodes.Done : ExitCodes.DataErrors;
    }

    private ReportToBuild Asked(BuildArguments arguments) => new(OnlyWorkbook.Or(arguments.Workbook, surroundings, "build"), TemplatePath(arguments))
    {
        Report = arguments.Report,
        IsNext = arguments.Next,
        Output = arguments.Output is { } output ? surroundings.Named(output) : null,
        Date = arguments.Date,
        IsDraft = arguments.Draft,
        LeavesPagesToWord = arguments.NoLayout,
        Programs = surroundings.Path,
    };

    private string TemplatePath(BuildArguments arguments) => arguments.Template is { } given ? surroundings.InFolder(given) : surroundings.Template;
}
