using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Serving;
using ReportKit.AddIn.Workbooks;
using ReportKit.Word;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Starts <c>reportkit build</c> on the saved workbook.</summary>
internal sealed class BuildEndpoint(SavedWorkbook saved, JobRunner jobs)
{
    private const int Done = 0;

    public Answer Post(BuildRequest request)
    {
        var report = ChosenReport.Of(saved.Read().Value.Reports, request.Report);
        var file = WordReport.FileName(report);
        ImmutableArray<string> arguments =
        [
            "build", saved.Name, "--report=" + report.Number, "--output=" + file,
            .. request.Draft == true ? ["--draft"] : (string[])[],
            .. request.Layout == false ? ["--no-layout"] : (string[])[],
        ];
        return new Answer.Of(new StartedAnswer(jobs.Start(arguments, file, exitCode => exitCode == Done).Name), StatusCodes.Status202Accepted);
    }
}

/// <param name="Report">Null for the only draft.</param>
/// <param name="Draft">Whether to make a draft in spite of errors.</param>
/// <param name="Layout">False leaves the page numbers to Word.</param>
internal sealed record BuildRequest(string? Report, bool? Draft, bool? Layout);

internal sealed record StartedAnswer(string Job);
