using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Spreadsheets.Contents;
using ReportKit.Spreadsheets.Mapping;

namespace ReportKit.Spreadsheets;

/// <summary>What a person said of the spreadsheets that are imported.</summary>
/// <param name="Columns">What columns are.</param>
/// <param name="Dates">Which of day and month comes first; null where nobody said.</param>
public sealed record SpreadsheetChoices(ImmutableArray<SetColumn> Columns, DateOrder? Dates)
{
    public static SpreadsheetChoices None { get; } = new([], null);

    /// <summary>The same with what was said for an earlier file of the same shape, as far as nothing else is said now.</summary>
    /// <param name="there">The workbook, which remembers it.</param>
    /// <param name="shape">See <see cref="TableReading.Shape"/>.</param>
    internal SpreadsheetChoices WithRemembered(Dataset there, string shape)
    {
        var remembered = there.Imports.Rows.Where(row => row.Shape == shape).ToList();
        var columns = remembered.Where(row => row is { Header: not null, Column: not null }).Select(row => SetColumn.Remembered(row.Header!, row.Column!)).OfType<SetColumn>();
        var dates = remembered.Find(row => row.Dates is not null)?.Dates;
        return new SpreadsheetChoices([.. Columns, .. columns], Dates ?? (dates is null ? null : dates.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? DateOrder.DayFirst : DateOrder.MonthFirst));
    }
}
