using ReportKit.Datasets;
using ReportKit.Markup;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>The cells whose text holds markup, parsed.</summary>
internal static class MarkupCells
{
    /// <param name="mark">Only cells that hold this, so that no others are parsed.</param>
    public static IEnumerable<MarkupCell> Of(Dataset dataset, string mark = "")
    {
        foreach (var table in dataset.Tables)
        {
            foreach (var column in table.Sheet.Columns.Where(column => column.Kind is MarkupKind))
            {
                foreach (var row in table.AllRows)
                {
                    if (row[column] is string text && text.Contains(mark, StringComparison.Ordinal) && MarkupParser.MayHoldMarkup(text))
                        yield return new MarkupCell(table, row, column, column.Kind is MarkupKind { IsCitation: true } ? MarkupParser.ParseCitation(text) : MarkupParser.Parse(text));
                }
            }
        }
    }
}

internal sealed record MarkupCell(Table Table, Row Row, Column Column, MarkupText Text);
