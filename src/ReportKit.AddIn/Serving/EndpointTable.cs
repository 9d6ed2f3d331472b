using System.Collections.Immutable;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Endpoints;
using ReportKit.AddIn.Jobs;
using ReportKit.AddIn.Workbooks;
using ReportKit.UseCases.Reports;

namespace ReportKit.AddIn.Serving;

/// <summary>Everything that can be asked of the API; what each takes and gives is described in <c>openapi.json</c>.</summary>
internal static class EndpointTable
{
    /// <summary>Far more than a key takes: who asks for the token may be anybody.</summary>
    private const int MostBytesOfKey = 1_024;

    public static ImmutableArray<Endpoint> For(AddInSetup setup, SavedWorkbook saved, Secret token)
    {
        var revisions = new Revisions();
        var merges = new Merges();
        var jobs = new JobRunner(setup.Faults);
        var job = new JobEndpoints(saved, jobs, setup.OpenFolder);
        return
        [
            Endpoint.Post<TokenRequest>("/api/token", new TokenEndpoint(setup.Key, token).Post) with { NeedsToken = false, MostBytes = MostBytesOfKey },
            Endpoint.Get("/api/openapi.json", _ => new Answer.Written(Resource.Bytes("openapi.json"))),
            Endpoint.Get("/api/session", new SessionEndpoint(saved, ReportPages.CanBeLaidOut(setup.Programs)).Get),
            Endpoint.Get("/api/schema", SchemaEndpoint.Get),

            // The workbook as it is open.
            Endpoint.Post<SheetsRequest>("/api/sheets", (_, request) => new Answer.Of(TablesEndpoint.PostSheets(request))),
            Endpoint.Post<TablesRequest>("/api/tables", new TablesEndpoint(revisions, saved).Post),
            Endpoint.Post<CheckRequest>("/api/check", new CheckEndpoint(revisions).Post),
            Endpoint.Post<RevisionRequest>("/api/lists", new ListsEndpoint(revisions).Post),
            Endpoint.Post<StatementRequest>("/api/statement", new StatementEndpoint(revisions, setup.Clock).Post),
            Endpoint.Post<PreviewRequest>("/api/preview", new PreviewEndpoint(revisions, setup.Clock).Post),
            Endpoint.Post<RevisionRequest>("/api/ids", new IdsEndpoint(revisions).Post),
            Endpoint.Post<MergeRequest>("/api/merge", new MergeEndpoint(revisions, saved, merges, setup.Clock).Post),
            Endpoint.Post<DecisionsRequest>("/api/merge/{id}/decisions", new DecisionsEndpoint(revisions, saved, merges, setup.Clock).Post),

            // The workbook as it was saved last.
            Endpoint.Post<BuildRequest>("/api/build", (_, request) => new BuildEndpoint(saved, jobs, setup).Post(request)),
            Endpoint.Post<ShareRequest>("/api/share", (_, request) => new ShareEndpoint(saved, jobs, setup.Clock).Post(request)),
            Endpoint.Get("/api/jobs/{id}", job.Get),
            Endpoint.Get("/api/jobs/{id}/file", job.GetFile),
            Endpoint.Post<Nothing>("/api/open-folder", (_, _) => job.OpenFolder()),
            Endpoint.Post<SearchRequest>("/api/search", new SearchEndpoint(saved).Post),
            Endpoint.Post<PrintedRequest>("/api/printed", new PrintedEndpoint(saved, setup.Clock).Post),
            Endpoint.Post<WhereRequest>("/api/where", new WhereEndpoint(saved).Post),
        ];
    }
}
