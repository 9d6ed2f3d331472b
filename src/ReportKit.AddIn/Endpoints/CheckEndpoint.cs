using System.Collections.Immutable;
using Newtonsoft.Json;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Diagnostics;

namespace ReportKit.AddIn.Endpoints;

/// <summary>What is wrong in the open workbook.</summary>
internal sealed class CheckEndpoint(Revisions revisions)
{
    public CheckAnswer Post(CheckRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var findings = revision.Findings;
        return new CheckAnswer(
            [.. findings.Select(finding => FindingJson.Of(finding, revision.Dataset))],
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings.Count(finding => finding.Severity == Severity.Remark));
    }
}

/// <param name="Report">Only what concerns this report; null for all.</param>
internal sealed record CheckRequest([property: JsonProperty(Required = Required.Always)] string Revision, string? Report);

internal sealed record CheckAnswer(ImmutableArray<FindingJson> Findings, int Errors, int Warnings, int Remarks);
