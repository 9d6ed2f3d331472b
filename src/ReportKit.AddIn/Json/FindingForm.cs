using ReportKit.AddIn.Workbooks;
using ReportKit.Checks;
using ReportKit.Checks.Views;
using ReportKit.Excel.Open;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.AddIn.Json;

/// <summary>Puts findings into the form that the pane shows; those that the console would correct by itself come with what to write.</summary>
internal sealed class FindingForm(Revision revision)
{
    private readonly Lazy<Correctable> correctable = new(() => new Correctable(new DatasetViews(revision.Dataset)));

    public FindingJson Of(Finding finding)
    {
        var (_, _, line, column, key) = finding.Place;
        var (sheet, cell) = CellAddress.Of(finding.Place);
        return new FindingJson(
            finding.Code,
            finding.Severity.ToString().ToLowerInvariant(),
            sheet,
            line > 0 ? line : null,
            column is null ? null : cell,
            column?.Name,
            key,
            finding.Message,
            finding.Advice,
            finding.Evidence,
            finding is { Correction: { } correction, Place: { Sheet: not null, Column: { } at } } && IsOurs(at, finding.Place) ? Fix(correction, at) : null);
    }

    private bool IsOurs(Column column, Place place) =>
        correctable.Value.Is(place) && !revision.Workbook.IsFormula(column, place.Key, place.Line);

    private FixJson Fix(Correction correction, Column column)
    {
        var value = string.IsNullOrWhiteSpace(correction.After) ? null : column.Kind.Parse(correction.After);
        return new FixJson(Label(correction), EntryJson.Of(CellEntry.Of(value, column, revision.Workbook.Uses1904Dates)));
    }

    private static string Label(Correction correction)
    {
        var before = CellFindings.Excerpt(correction.Before.Substring(correction.At, correction.Length));
        var after = CellFindings.Excerpt(correction.Replacement);
        return (before, after) switch
        {
            ("", _) => $"Insert “{after}”",
            (_, "") => $"Delete “{before}”",
            _ => $"Write “{after}” instead of “{before}”",
        };
    }
}
