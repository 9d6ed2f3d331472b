using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Workbooks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Document;
using ReportKit.Sheets;
using ReportKit.UseCases.Reports;
using ReportKit.Word.Writing;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Statements of the saved workbook as they are printed, for a document of somebody's own.</summary>
internal sealed class PrintedEndpoint(SavedWorkbook saved, TimeProvider clock)
{
    private const int MostAtOnce = 5_000;

    public PrintedAnswer Post(PrintedRequest request)
    {
        if (request.Ids.Length > MostAtOnce)
            throw new RefusedCallException(StatusCodes.Status400BadRequest, $"Ask for {MostAtOnce} statements at once, and no more.");
        var dataset = saved.Read().Value;
        var ids = request.Ids.Select(id => id.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var printed = ReportChoice.Named(dataset.Reports, request.Report) is { } report ? InReport(report, dataset, ids) : ByThemselves(dataset, ids);
        return new PrintedAnswer(
            [.. ids.Where(printed.ContainsKey).Select(id => Printed(printed[id], dataset))],
            [.. ids.Where(id => !printed.ContainsKey(id))]);
    }

    private static Dictionary<string, RowBlock> ByThemselves(Dataset dataset, List<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return FirstOfEach(
            from assigned in new RowAssignment(dataset).Statements()
            where assigned.Row.Id is { } id && wanted.Contains(id.Trim())
            select SingleStatement.Compose(assigned.Row, assigned.Report, dataset));
    }

    private Dictionary<string, RowBlock> InReport(Report report, Dataset dataset, List<string> ids)
    {
        var wanted = ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var date = ReportDate.Of(report, clock);
        var document = ReportComposer.Compose(ReportPlan.For(report, dataset), dataset, date, remarks: [], isDraft: false);
        return FirstOfEach(document.Body.OfType<RowBlock>().Where(row => row.Id is { } id && wanted.Contains(id.Trim())));
    }

    private static Dictionary<string, RowBlock> FirstOfEach(IEnumerable<RowBlock> rows)
    {
        var first = new Dictionary<string, RowBlock>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
            first.TryAdd(row.Id!.Trim(), row);
        return first;
    }

    private static StatementInWord Printed(RowBlock row, Dataset dataset)
    {
        var line = dataset.Statements.Find(row.Id)?.Line;
        return new StatementInWord(row.Id!, new PlacedBlock(row, StatementColumns.Sheet.Name, line), PrintedText.Of(row), StatementMark.HashOf(row), StatementMark.BookmarkOf(row.Id!));
    }
}

/// <param name="Report">As this report prints them; null: each by itself, its citations in full.</param>
internal sealed record PrintedRequest([property: JsonProperty(Required = Required.Always)] ImmutableArray<string> Ids, string? Report);

/// <param name="Missing">The IDs that the workbook, or the report, does not have.</param>
internal sealed record PrintedAnswer(ImmutableArray<StatementInWord> Statements, ImmutableArray<string> Missing);

/// <param name="Printed">See <see cref="PrintedText"/>.</param>
/// <param name="Sha256">See <see cref="StatementMark"/>.</param>
internal sealed record StatementInWord(string Id, PlacedBlock Row, string Printed, string Sha256, string Bookmark);
