using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Findings;
using ReportKit.UseCases.Checking;

namespace ReportKit.AddIn.Endpoints;

/// <summary>What is wrong in the open workbook.</summary>
internal sealed class CheckEndpoint(Revisions revisions)
{
    public CheckAnswer Post(CheckRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var (findings, accepted) = CheckWorkbook.Of(revision.Dataset, revision.CheckResult, request.Report);
        return new CheckAnswer(
            [.. findings.Select(new FindingForm(revision).Of)],
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings.Count(finding => finding.Severity == Severity.Remark),
            accepted.Length);
    }
}

/// <param name="Report">Only what concerns this report; null for all.</param>
internal sealed record CheckRequest([property: JsonProperty(Required = Required.Always)] string Revision, string? Report);

/// <param name="Accepted">How many more there would be, had nobody accepted them.</param>
internal sealed record CheckAnswer(ImmutableArray<FindingJson> Findings, int Errors, int Warnings, int Remarks, int Accepted);
