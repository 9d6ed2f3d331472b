using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Document;
using ReportKit.UseCases.Reports;

namespace ReportKit.AddIn.Endpoints;

/// <summary>The report as it will be printed, from the open workbook.</summary>
internal sealed class PreviewEndpoint(Revisions revisions, TimeProvider clock)
{
    public PreviewAnswer Post(PreviewRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var report = PreviewReport.Of(revision.Dataset, revision.CheckResult, request.Report, clock);
        var document = report.Document;
        return new PreviewAnswer(
            report.Plan.Report.Number,
            report.Statements,
            report.Obstacles.Length,
            document.Cover,
            [.. document.Contents.Select(entry => new ContentsAnswer(entry.Level, entry.Words))],
            document.Closing,
            document.Language,
            PlacedBlock.Of(report.Plan, document.Body));
    }
}

/// <param name="Report">Null for the only draft.</param>
internal sealed record PreviewRequest([property: JsonProperty(Required = Required.Always)] string Revision, string? Report);

/// <param name="Errors">How many findings keep the report from being built as a final one.</param>
/// <param name="Blocks">Composed while they are written.</param>
internal sealed record PreviewAnswer(
    string Report,
    int Statements,
    int Errors,
    Cover Cover,
    ImmutableArray<ContentsAnswer> Contents,
    ClosingPage Closing,
    string Language,
    IEnumerable<PlacedBlock> Blocks);

internal sealed record ContentsAnswer(int Level, ImmutableArray<Words> Content);
