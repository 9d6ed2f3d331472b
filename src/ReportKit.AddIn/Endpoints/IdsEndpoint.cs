using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.UseCases.Workbooks;

namespace ReportKit.AddIn.Endpoints;

/// <summary>IDs for the statements of the open workbook that have none.</summary>
internal sealed class IdsEndpoint(Revisions revisions)
{
    public EditsAnswer Post(RevisionRequest request)
    {
        var revision = revisions.Find(request.Revision);
        return new EditsAnswer(EditsJson.Of(NumberStatements.In(revision.Dataset), revision.Workbook.Uses1904Dates));
    }
}

internal sealed record EditsAnswer(EditsJson Edits);
