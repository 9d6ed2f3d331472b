using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Serving;
using ReportKit.AddIn.Workbooks;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Starts <c>reportkit share</c> on the saved workbook.</summary>
internal sealed class ShareEndpoint(SavedWorkbook saved, JobRunner jobs)
{
    /// <summary>The copy is made also where some of what it was made from has errors.</summary>
    private const int DataErrors = 1;

    public Answer Post(ShareRequest request)
    {
        var to = FileName.Checked(request.To, ".xlsx");
        if (File.Exists(Path.Combine(saved.Folder, to)))
            throw new RefusedCallException(StatusCodes.Status409Conflict, $"{to} exists already and is left as it is. Choose another name.");
        ImmutableArray<string> arguments =
        [
            "share", saved.Name, "--to=" + to,
            .. Option("--report", request.Report),
            .. Option("--section", request.Section),
            .. Option("--speaker", request.Speaker),
            .. Option("--status", request.Status),
            .. Option("--since", request.Since),
            .. Option("--columns", request.Columns is { } columns ? string.Join(", ", columns) : null),
            .. Option("--for", request.For),
        ];
        return new Answer.Of(new StartedAnswer(jobs.Start(arguments, to, exitCode => exitCode <= DataErrors && File.Exists(Path.Combine(saved.Folder, to))).Name), StatusCodes.Status202Accepted);
    }

    private static string[] Option(string name, string? value) => string.IsNullOrWhiteSpace(value) ? [] : [$"{name}={value}"];
}

/// <summary>See <c>reportkit share</c>; what is null is not asked for.</summary>
internal sealed record ShareRequest(
    [property: JsonProperty(Required = Required.Always)] string To,
    string? Report,
    string? Section,
    string? Speaker,
    string? Status,
    string? Since,
    ImmutableArray<string>? Columns,
    string? For);
