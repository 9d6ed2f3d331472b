using ReportKit.Datasets;
using ReportKit.Differences;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Checks;

/// <summary>Which findings the sheet Accepted holds, as long as their cells say what they said when they were accepted.</summary>
internal sealed class Acceptances(Dataset dataset)
{
    private readonly ILookup<string, AcceptedFinding> byKey = dataset.Accepted.Rows.ToLookup(row => row.Key, StringComparer.OrdinalIgnoreCase);

    public bool Hold(Finding finding) => byKey[finding.Place.Key ?? ""].Any(accepted => accepted.Means(finding) && IsAsItWas(accepted, finding.Place));

    /// <summary>What is typed in a cell, in short, or in a row where the place is no cell.</summary>
    public static string MarkOf(Dataset dataset, Place place) => MarkOf(dataset, place, (row, column) => row.Typed(column));

    /// <summary>Versions that understood less of what is typed marked that, and others what it means.</summary>
    private bool IsAsItWas(AcceptedFinding accepted, Place place)
    {
        place = accepted.Column is null ? place with { Column = null } : place;
        return accepted.Mark is null || accepted.Mark == MarkOf(dataset, place) || accepted.Mark == MarkOf(dataset, place, (row, column) => row[column]);
    }

    private static string MarkOf(Dataset dataset, Place place, Func<Row, Column, object?> value)
    {
        var row = dataset[place.Sheet!].AllRows.First(row => row.Line == place.Line);
        return ValueMark.Of(place.Column is { } column
            ? SameValue.Spelled(column, value(row, column))
            : string.Join('\u001F', place.Sheet!.Columns.Select(column => SameValue.Spelled(column, value(row, column)))));
    }
}
