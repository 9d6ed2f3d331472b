using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Workbooks;
using ReportKit.UseCases.Hosts;
using ReportKit.UseCases.Reports;
using ReportKit.Word;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Starts to build a report from the saved workbook.</summary>
internal sealed class BuildEndpoint(SavedWorkbook saved, JobRunner jobs, AddInSetup setup)
{
    public Answer Post(BuildRequest request)
    {
        var report = ReportChoice.Of(saved.Read().Value.Reports, request.Report);
        var file = WordReport.FileName(report);
        var asked = new ReportToBuild(saved.File, setup.Template)
        {
            Report = report.Number,
            Output = saved.Beside(file),
            IsDraft = request.Draft == true,
            LeavesPagesToWord = request.Layout == false,
            Programs = setup.Programs,
        };
        return new Answer.Of(new StartedAnswer(jobs.Start("build", file, progress => Build(asked, file, progress)).Name), StatusCodes.Status202Accepted);
    }

    private JobEnd Build(ReportToBuild asked, string file, IProgress<Notice> progress) => new BuildReport(setup.Clock, progress).Run(asked) switch
    {
        BuiltReport.Made made => new JobEnd(!made.IsAstray, [made.Contents(file), made.PageNumbers]),
        BuiltReport.Stopped stopped => new JobEnd(IsMade: false, [stopped.Sentence("choose “A draft in spite of errors”")]),
        var other => throw new InvalidOperationException($"A build cannot end as {other.GetType().Name}."),
    };
}

/// <param name="Report">Null for the only draft.</param>
/// <param name="Draft">Whether to make a draft in spite of errors.</param>
/// <param name="Layout">False leaves the page numbers to Word.</param>
internal sealed record BuildRequest(string? Report, bool? Draft, bool? Layout);

internal sealed record StartedAnswer(string Job);
