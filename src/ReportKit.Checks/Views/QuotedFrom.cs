using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Views;

/// <summary>A statement whose words come from a source, by its column Source or Also in.</summary>
/// <param name="Column">The column that names the source.</param>
/// <param name="Locator">The place in the source as typed, or null.</param>
public sealed record QuotedFrom(Statement Row, Source Source, Column Column, string? Locator)
{
    public bool IsFirst => Column == StatementColumns.Source;

    /// <summary>The column of the place in the source.</summary>
    public Column LocatorColumn => IsFirst ? StatementColumns.Locator : StatementColumns.AlsoLocator;

    /// <summary>Every statement that is not withdrawn with each of its sources that is known, in the order of the workbook.</summary>
    internal static IEnumerable<QuotedFrom> Of(Dataset dataset)
    {
        foreach (var row in dataset.Statements.Rows)
        {
            if (row.Status == StatementStatus.Withdrawn)
                continue;
            if (dataset.Sources.Find(row.Source) is { } source)
                yield return new QuotedFrom(row, source, StatementColumns.Source, row.Locator);
            if (dataset.Sources.Find(row.AlsoIn) is { } also)
                yield return new QuotedFrom(row, also, StatementColumns.AlsoIn, row.AlsoLocator);
        }
    }

    internal Place PlaceIn(Dataset dataset, Column column) => dataset.Statements.Place(Row, column);
}
