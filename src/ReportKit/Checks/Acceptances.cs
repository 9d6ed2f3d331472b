using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Merging;

namespace ReportKit.Checks;

/// <summary>Which findings the sheet Accepted holds, as long as their cells say what they said when they were accepted.</summary>
internal sealed class Acceptances(Dataset dataset)
{
    private readonly ILookup<string, AcceptedFinding> byKey = dataset.Accepted.Rows.ToLookup(row => row.Key, StringComparer.OrdinalIgnoreCase);

    public bool Hold(Diagnostic finding) => byKey[finding.Place.Key ?? ""].Any(accepted => accepted.Means(finding) && IsAsItWas(accepted, finding.Place));

    /// <summary>What a cell says, in short, or a row where the place is no cell.</summary>
    public static string MarkOf(Dataset dataset, Place place)
    {
        var row = dataset[place.Sheet!].AllRows.First(row => row.Line == place.Line);
        return ValueMark.Of(place.Column is { } column
            ? SameValue.Spelled(column, row[column])
            : string.Join('\u001F', place.Sheet!.Columns.Select(column => SameValue.Spelled(column, row[column]))));
    }

    private bool IsAsItWas(AcceptedFinding accepted, Place place) =>
        accepted.Mark is null || accepted.Mark == MarkOf(dataset, accepted.Column is null ? place with { Column = null } : place);
}
