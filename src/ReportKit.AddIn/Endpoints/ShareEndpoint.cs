using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Workbooks;
using ReportKit.UseCases.Colleagues;
using ReportKit.UseCases.Hosts;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Starts to make a colleague's copy of the saved workbook.</summary>
internal sealed class ShareEndpoint(SavedWorkbook saved, JobRunner jobs, TimeProvider clock)
{
    public Answer Post(ShareRequest request)
    {
        var to = saved.Beside(FileName.Checked(request.To, ".xlsx"));
        if (File.Exists(to.Path))
            throw new RefusedCallException(StatusCodes.Status409Conflict, $"{to.Name} exists already and is left as it is. Choose another name.");
        var asked = new StatementsToShare(saved.File, to)
        {
            Report = Asked(request.Report),
            Section = Asked(request.Section),
            Speaker = Asked(request.Speaker),
            Status = Asked(request.Status),
            Since = Asked(request.Since),
            Columns = request.Columns,
            For = Asked(request.For),
        };
        return new Answer.Of(new StartedAnswer(jobs.Start("share", to.Name, progress => Share(asked, progress)).Name), StatusCodes.Status202Accepted);
    }

    /// <summary>The copy is made also where some of what it was made from has errors.</summary>
    private JobEnd Share(StatementsToShare asked, IProgress<Notice> progress) => new ShareStatements(clock, progress).Run(asked) switch
    {
        MadeShare.Made made => new JobEnd(IsMade: true, [made.Contents(asked.Copy.Name), "When it comes back, choose it under Merge."]),
        MadeShare.Refused refused => new JobEnd(IsMade: false, [refused.Why]),
        MadeShare.NothingToSend nothing => new JobEnd(IsMade: false, [nothing.Sentence(Shown)]),
        var other => throw new InvalidOperationException($"A share cannot end as {other.GetType().Name}."),
    };

    private static string? Asked(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    /// <summary>As its field is labelled in the pane.</summary>
    private static string Shown(string condition) => $"{char.ToUpperInvariant(condition[0])}{condition[1..]}";
}

/// <summary>See <see cref="StatementsToShare"/>; what is null is not asked for.</summary>
internal sealed record ShareRequest(
    [property: JsonProperty(Required = Required.Always)] string To,
    string? Report,
    string? Section,
    string? Speaker,
    string? Status,
    string? Since,
    ImmutableArray<string>? Columns,
    string? For);
