using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Checks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;
using ReportKit.UseCases.Reports;

namespace ReportKit.AddIn.Endpoints;

/// <summary>A statement that is being entered: how it is printed, what is wrong with it, and what to write into which cell.</summary>
internal sealed class StatementEndpoint(Revisions revisions, TimeProvider clock)
{
    public StatementAnswer Post(StatementRequest request)
    {
        var revision = revisions.Find(request.Revision);
        var there = revision.Dataset.Statements;
        var line = request.Row ?? there.Rows.Select(row => row.Line).DefaultIfEmpty(1).Max() + 1;
        var typed = EnteredStatement.Read(request.Statement, there.PlaceAt(line));
        var entered = typed with { Value = UnderstoodStatement.Of(typed.Value, revision.Dataset) };
        var dataset = StatementIds.Numbered(revision.Dataset.With(StatementColumns.Sheet, Rows(there, request.Row, entered.Value with { Line = line })));
        var assigned = new RowAssignment(dataset).Statements().Single(row => row.Row.Line == line);
        var block = Printed(assigned, dataset);
        return new StatementAnswer(
            assigned.Row.Id,
            assigned.Report?.Number,
            new PlacedBlock(block, StatementColumns.Sheet.Name, request.Row),
            PrintedText.Of(block),
            UnderstoodStatement.Said(request.Statement, entered.Value),
            [.. Findings(entered, dataset, line).Select(new FindingForm(revision).Of).Select(finding => finding with { Row = request.Row, Fix = null })],
            NewRowJson.CellsOf(StatementColumns.Sheet, assigned.Row.Cells, revision.Workbook.Uses1904Dates));
    }

    private static IReadOnlyCollection<RowCells> Rows(Table<Statement> there, int? edited, RowCells entered)
    {
        if (edited is null)
            return [.. there.Rows.Select(row => row.Cells), entered];
        return there.Rows.Any(row => row.Line == edited)
            ? [.. there.Rows.Select(row => row.Line == edited ? entered : row.Cells)]
            : throw new RefusedCallException(StatusCodes.Status400BadRequest, $"There is no statement in row {edited}.");
    }

    /// <summary>The row as its report prints it, with the footnotes that come before it; by itself where no report does.</summary>
    private RowBlock Printed(AssignedRow assigned, Dataset dataset)
    {
        if (assigned.Report is not { } report)
            return SingleStatement.Compose(assigned.Row, report: null, dataset);
        var plan = ReportPlan.For(report, dataset);
        var at = plan.Rows.TakeWhile(row => row.Line != assigned.Row.Line).Count();
        var composed = ReportComposer.Compose(plan, dataset, ReportDate.Of(report, clock), remarks: [], isDraft: false);
        return composed.Body.OfType<RowBlock>().ElementAtOrDefault(at) is { } block && block.Id == assigned.Row.Id
            ? block
            : SingleStatement.Compose(assigned.Row, report, dataset);
    }

    private static IEnumerable<Finding> Findings(Outcome<RowCells> entered, Dataset dataset, int line) =>
        CheckResult.Of(new Outcome<Dataset>(dataset, entered.Findings)).Findings.Where(finding => finding.Place.Sheet == StatementColumns.Sheet && finding.Place.Line == line);
}

/// <param name="Row">The row of the worksheet that is being edited; null for a new one.</param>
/// <param name="Statement">Its cells, as a row of interchange JSON; words as typed will do everywhere.</param>
internal sealed record StatementRequest(
    [property: JsonProperty(Required = Required.Always)] string Revision,
    int? Row,
    [property: JsonProperty(Required = Required.Always)] JObject Statement);

/// <param name="Id">Its ID, or the one that it gets.</param>
/// <param name="Report">The report that prints it; null where none does.</param>
/// <param name="Printed">See <see cref="PrintedText"/>.</param>
/// <param name="Understood">The cells that are understood otherwise than they were typed.</param>
internal sealed record StatementAnswer(
    string? Id,
    string? Report,
    PlacedBlock Row,
    string Printed,
    ImmutableArray<UnderstoodJson> Understood,
    ImmutableArray<FindingJson> Findings,
    ImmutableArray<ColumnEntryJson> Cells);
