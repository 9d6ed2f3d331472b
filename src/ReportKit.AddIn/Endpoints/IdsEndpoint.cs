using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Interchange;
using ReportKit.Merging;

namespace ReportKit.AddIn.Endpoints;

/// <summary>IDs for the statements of the open workbook that have none.</summary>
internal sealed class IdsEndpoint(Revisions revisions)
{
    public EditsAnswer Post(RevisionRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var edits = SheetEdits.Between(revision.Dataset, StatementIds.Numbered(revision.Dataset));
        return new EditsAnswer(EditsJson.Of(edits, revision.Workbook.Uses1904Dates));
    }
}

internal sealed record EditsAnswer(EditsJson Edits);
