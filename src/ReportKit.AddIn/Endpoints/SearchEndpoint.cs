using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using ReportKit.AddIn.Calls;
using ReportKit.AddIn.Workbooks;
using ReportKit.Composition;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Markup;
using ReportKit.Searching;
using ReportKit.Sheets;
using ReportKit.Typed;
using ReportKit.UseCases.Reports;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Finds statements of the saved workbook.</summary>
internal sealed class SearchEndpoint(SavedWorkbook saved)
{
    private const int MostAtOnce = 200;

    public SearchAnswer Post(SearchRequest request)
    {
        var dataset = saved.Read().Value;
        var query = new StatementQuery(request.Speaker, Day(request.From), Day(request.To), request.Words, Blank(request.Tag), ReportChoice.Named(dataset.Reports, request.Report));
        var found = StatementSearch.Of(dataset, query).ToList();
        return new SearchAnswer(found.Count, [.. found.Take(Math.Clamp(request.Limit ?? MostAtOnce, 1, MostAtOnce)).Select(row => FoundAnswer.Of(row, dataset))]);
    }

    private static string? Blank(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    private static PartialDate? Day(string? typed) => Blank(typed) is { } text
        ? TypedDate.Day(text) ?? throw new RefusedCallException(StatusCodes.Status400BadRequest, $"“{CellFindings.Excerpt(text)}” is no date; write it as 2026-01-31.")
        : null;
}

/// <summary>See <see cref="StatementQuery"/>.</summary>
internal sealed record SearchRequest(string? Speaker, string? From, string? To, string? Words, string? Tag, string? Report, int? Limit);

/// <param name="Total">How many there are; not all are given at once.</param>
internal sealed record SearchAnswer(int Total, ImmutableArray<FoundAnswer> Statements);

/// <param name="Text">Its beginning, in plain words.</param>
internal sealed record FoundAnswer(
    string Id,
    int Row,
    string? Date,
    string? Iso,
    string? Speaker,
    string? Section,
    string? SectionTitle,
    string? Report,
    string Kind,
    string Status,
    ImmutableArray<string> Tags,
    string Text)
{
    private const int LongestText = 240;

    public static FoundAnswer Of(AssignedRow found, Dataset dataset)
    {
        var row = found.Row;
        var date = row.Date is { } first ? new DateSpan(first, row.EndDate) : null;
        var text = PlainText.OneLine(row.Words ?? "");
        return new FoundAnswer(
            row.Id!,
            row.Line,
            date?.Printed,
            date?.Iso,
            row[StatementColumns.Speaker] as string,
            row.Section,
            dataset.Sections.Find(row.Section) is { } section ? PlainText.OneLine(section.Title) : null,
            found.Report?.Number ?? row.Report,
            row.Kind.ToString(),
            row.Status.ToString(),
            row.Tags,
            text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText).TrimEnd(), "…"));
    }
}
