using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Endpoints;

/// <summary>
/// A statement as the report understands what was typed or pasted into its cells: names as their sheets spell them, places in the
/// form of the series, a link as its source and place, the lines of a page joined. What is not certain stays as typed.
/// </summary>
internal static class UnderstoodStatement
{
    public static RowCells Of(RowCells typed, Dataset dataset)
    {
        var cells = dataset.Names.InStatements(typed).WithRange(StatementColumns.Date, StatementColumns.EndDate);
        cells = WithPlace(cells, StatementColumns.Source, StatementColumns.Locator, dataset);
        cells = WithPlace(cells, StatementColumns.AlsoIn, StatementColumns.AlsoLocator, dataset);
        return cells.Understood(StatementColumns.Sheet, (column, value) => column.Kind is MarkupKind && value is string text ? BrokenLines.Joined(text) : value);
    }

    /// <summary>The cells that are understood otherwise than they were typed.</summary>
    public static ImmutableArray<UnderstoodJson> Said(JObject typed, RowCells understood) =>
        [.. from column in StatementColumns.Sheet.Columns
            where typed[column.JsonName]?.Type is null or JTokenType.Null or JTokenType.String
            let given = ((string?)typed[column.JsonName] ?? "").ReplaceLineEndings("\n").Trim()
            let value = understood[column]
            let words = Words(column, value)
            where given != words && (value is null || given != column.Kind.Print(value))
            select new UnderstoodJson(column.JsonName, words, Sentence(column, words))];

    private static string Words(Column column, object? value) => value switch
    {
        null => "",
        PartialDate date => date.Printed,
        _ => column.Kind.Print(value).Trim(),
    };

    private static string Sentence(Column column, string words) => column.Kind switch
    {
        MarkupKind => "The lines of a page are joined.",
        _ when words.Length == 0 => "The link says no place in the source.",
        _ => $"Understood as {words}.",
    };

    private static RowCells WithPlace(RowCells cells, Column<string> source, Column<string> place, Dataset dataset)
    {
        if (cells[place] is not string typed)
            return cells;
        if (WebAddress.IsAddress(typed.Trim()))
            return dataset.Names.SourcesNamed(typed) is [{ Id.Length: > 0 } only] ? WithLink(cells.With(source, only.Id), place, typed, only.Kind) : cells;
        return cells.With(place, Printed(typed, dataset.Sources.Find(cells[source] as string)?.Kind ?? SourceKind.Unknown));
    }

    private static RowCells WithLink(RowCells cells, Column<string> place, string link, SourceKind kind) => cells.WithCell(place, Locator.Parse(link, kind) switch
    {
        { Doubt: LocatorDoubt.None } at => at.Text,
        { Doubt: LocatorDoubt.Unclear } => null,
        _ => link,
    });

    /// <summary>The form of the series, where it is read back as the same place.</summary>
    private static string Printed(string typed, SourceKind kind) =>
        Locator.Parse(typed, kind) is { Doubt: LocatorDoubt.None } read && read.IsSameAs(Locator.Parse(read.Text, kind)) ? read.Text : typed;
}

/// <param name="Column">Its JSON name.</param>
/// <param name="Words">What the cell is understood as; typed there, they are understood as the same.</param>
/// <param name="Said">That, as a sentence.</param>
internal sealed record UnderstoodJson(string Column, string Words, string Said);
