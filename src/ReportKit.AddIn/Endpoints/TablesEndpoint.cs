using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Json;
using ReportKit.AddIn.Workbooks;
using ReportKit.Excel.Open;
using ReportKit.Findings;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Takes the workbook as it is open, or what has changed in it since.</summary>
internal sealed class TablesEndpoint(Revisions revisions, SavedWorkbook saved)
{
    /// <summary>Rows and columns of a worksheet (Excel specifications and limits).</summary>
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    public RevisionAnswer Post(TablesRequest request)
    {
        var workbook = request.Revision is { } known
            ? revisions.Find(known).Workbook.With(Sheets(request))
            : OpenWorkbook.Of(Sheets(request), saved.Forms());
        foreach (var rows in request.Rows ?? [])
            workbook = workbook.With([Changed(workbook, rows)]);
        return new RevisionAnswer(revisions.Add(workbook).Name);
    }

    /// <summary>Which worksheets are to be sent: the workbook may hold much that is a person's own.</summary>
    public static SheetsAnswer PostSheets(SheetsRequest request) =>
        new([.. OpenWorkbook.Recognise(request.Sheets.Select(Opened)).Select(sheet => new SheetIsAnswer(sheet.Name, sheet.Sheet.Name))]);

    private static IEnumerable<OpenSheet> Sheets(TablesRequest request) => (request.Tables ?? []).Select(Opened);

    private static OpenSheet Opened(TableRequest table) => new(
        table.Sheet,
        InSheet(table.FirstRow, table.Values.Length),
        InSheet(table.FirstColumn, table.Values),
        table.HeaderRow ?? 0,
        table.TotalsRow ?? 0,
        table.Values)
    {
        Tables = table.Tables ?? [],
    };

    private static OpenSheet Changed(OpenWorkbook workbook, RowsRequest rows)
    {
        var sheet = workbook.Find(rows.Sheet) ?? throw new RefusedCallException(StatusCodes.Status400BadRequest, $"The sheet “{CellFindings.Excerpt(rows.Sheet)}” was not sent before.");
        InSheet(sheet.FirstColumn, rows.Values);
        return rows.Row >= sheet.FirstRow ? sheet.With(InSheet(rows.Row, rows.Values.Length), rows.Values) : throw OutOfSheet();
    }

    private static int InSheet(int row, int count) => row >= 1 && row <= MostRows - count + 1 ? row : throw OutOfSheet();

    private static int InSheet(int firstColumn, ImmutableArray<object?[]> rows) =>
        firstColumn is >= 0 and < MostColumns && rows.All(row => row.Length <= MostColumns - firstColumn) ? firstColumn : throw OutOfSheet();

    private static RefusedCallException OutOfSheet() => new(StatusCodes.Status400BadRequest, "No worksheet has such rows or columns.");
}

/// <param name="Revision">The state that this goes on from; null where these are all the tables.</param>
internal sealed record TablesRequest(string? Revision, ImmutableArray<TableRequest>? Tables, ImmutableArray<RowsRequest>? Rows);

/// <summary>A worksheet; see <see cref="OpenSheet"/>.</summary>
internal sealed record TableRequest(
    [property: JsonProperty(Required = Required.Always)] string Sheet,
    [property: JsonProperty(Required = Required.Always)] int FirstRow,
    [property: JsonProperty(Required = Required.Always)] int FirstColumn,
    int? HeaderRow,
    int? TotalsRow,
    ImmutableArray<string>? Tables,
    [property: JsonProperty(Required = Required.Always), JsonConverter(typeof(CellsConverter))] ImmutableArray<object?[]> Values);

/// <summary>Rows that take the place of others.</summary>
/// <param name="Row">The row of the worksheet, from 1, that the first of them is.</param>
internal sealed record RowsRequest(
    [property: JsonProperty(Required = Required.Always)] string Sheet,
    [property: JsonProperty(Required = Required.Always)] int Row,
    [property: JsonProperty(Required = Required.Always), JsonConverter(typeof(CellsConverter))] ImmutableArray<object?[]> Values);

/// <param name="Sheets">All worksheets, with their first rows; see <see cref="OpenWorkbook.DeepestHeader"/>.</param>
internal sealed record SheetsRequest([property: JsonProperty(Required = Required.Always)] ImmutableArray<TableRequest> Sheets);

internal sealed record SheetsAnswer(ImmutableArray<SheetIsAnswer> Sheets);

/// <param name="Is">The sheet of the schema as which it is read.</param>
internal sealed record SheetIsAnswer(string Sheet, string Is);

internal sealed record RevisionAnswer(string Revision);
