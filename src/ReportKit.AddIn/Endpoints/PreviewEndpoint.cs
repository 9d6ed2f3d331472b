using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;

namespace ReportKit.AddIn.Endpoints;

/// <summary>The report as it will be printed, from the open workbook.</summary>
internal sealed class PreviewEndpoint(Revisions revisions, TimeProvider clock)
{
    public PreviewAnswer Post(PreviewRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var report = ChosenReport.Of(revision.Dataset.Reports, request.Report);
        var plan = ReportPlan.For(report, revision.Dataset);
        var scope = new ReportScope(report, revision.Dataset);
        var document = ReportComposer.Compose(plan, revision.Dataset, report.Date ?? PartialDate.From(clock.GetLocalNow().DateTime), remarks: [], isDraft: false);
        return new PreviewAnswer(
            report.Number,
            plan.Sections.Sum(section => section.Rows.Length),
            revision.Proof.Findings.Count(finding => finding.Severity == Severity.Error && scope.Holds(finding.Place)),
            document.Cover,
            [.. document.Contents.Select(entry => new ContentsAnswer(entry.Level, entry.Words))],
            document.Closing,
            document.Language,
            PlacedBlock.Of(plan, document.Body));
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
