using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using ReportKit.AddIn.Calls;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.AddIn.Endpoints;

/// <summary>Reads the cells of a statement as somebody typed them.</summary>
internal static class EnteredStatement
{
    /// <param name="place">Where the row is to stand.</param>
    /// <exception cref="RefusedCallException">It has a property that is no column, or one that is no cell.</exception>
    public static Outcome<RowCells> Read(JObject statement, Place place)
    {
        var row = new RowBuilder(StatementColumns.Sheet, place.Line);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (name, cell) in statement)
        {
            var column = StatementColumns.Sheet.Columns.FirstOrDefault(column => column.JsonName == name) ?? throw Refused($"Statements have no column “{CellFindings.Excerpt(name)}”.");
            if (Words(name, cell) is not { } words || string.IsNullOrWhiteSpace(words))
                continue;
            row[column] = column.Kind.Parse(words);
            if (row[column] is Unreadable)
                findings.Add(CellFindings.Unreadable(place with { Column = column }, column, words));
        }

        return new Outcome<RowCells>(row.ToCells(), findings.ToImmutable());
    }

    private static string? Words(string name, JToken? cell) => cell switch
    {
        null or { Type: JTokenType.Null } => null,
        { Type: JTokenType.String } => ((string)cell!).ReplaceLineEndings("\n"),
        { Type: JTokenType.Boolean } => (bool)cell ? "yes" : "no",
        { Type: JTokenType.Integer } => cell.ToString(),
        _ => throw Refused($"What stands under “{CellFindings.Excerpt(name)}” is no cell."),
    };

    private static RefusedCallException Refused(string sentence) => new(StatusCodes.Status400BadRequest, sentence);
}
