using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Workbooks;
using ReportKit.Citations;
using ReportKit.Composition;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Where a statement comes from: its row of the saved workbook, by the names of its columns, and its sources.</summary>
internal sealed class WhereEndpoint(SavedWorkbook saved)
{
    public WhereAnswer Post(WhereRequest request)
    {
        var dataset = saved.Read().Value;
        var row = dataset.Statements.Find(request.Id) ?? throw new RefusedCallException(
            StatusCodes.Status404NotFound,
            $"{saved.Name} has no statement {CellFindings.Excerpt(request.Id)}.");
        var place = CellAddress.Of(dataset.Statements.Place(row, StatementColumns.Id));
        var report = new RowAssignment(dataset).Statements().First(assigned => ReferenceEquals(assigned.Row, row)).Report;
        return new WhereAnswer(
            row.Id!,
            saved.Name,
            place.Sheet,
            row.Line,
            place.Cell,
            report?.Number ?? row.Report,
            row.Section,
            [.. StatementColumns.Sheet.Columns.Where(column => row[column] is not null).Select(column => new CellAnswer(column.Name, Shown(column, row[column]!)))],
            [.. CitedPlace.Of(row, dataset.Sources, ReportLanguage.Of(dataset.Settings.Language)).Select(place => new CitedAnswer(place.Source.Id, place.Source.Line, place.Citation, place.Address, place.Place))]);
    }

    /// <summary>As a person reads it: without the marks by which a text is set, and the citations in it.</summary>
    private static string Shown(Column column, object value) =>
        column.Kind is MarkupKind && value is string text ? PlainText.OneLine(text) : column.Kind.Print(value);
}

internal sealed record WhereRequest([property: JsonProperty(Required = Required.Always)] string Id);

/// <param name="Cell">That of its ID, such as <c>A14</c>.</param>
internal sealed record WhereAnswer(
    string Id,
    string Workbook,
    string? Sheet,
    int Row,
    string? Cell,
    string? Report,
    string? Section,
    ImmutableArray<CellAnswer> Cells,
    ImmutableArray<CitedAnswer> Sources);

internal sealed record CellAnswer(string Column, string Text);

/// <param name="Url">With the time at which the words start, where the site takes one.</param>
internal sealed record CitedAnswer(string Id, int Row, string Citation, string? Url, string? Locator);
