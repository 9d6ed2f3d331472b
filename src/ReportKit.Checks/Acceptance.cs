using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets.Records;

namespace ReportKit.Checks;

/// <summary>Findings that are accepted from now on.</summary>
/// <param name="Dataset">The dataset whose sheet Accepted says so.</param>
/// <param name="Findings">The findings; empty where there are none of that name.</param>
public sealed record Acceptance(Dataset Dataset, ImmutableArray<Finding> Findings)
{
    /// <param name="findings">What was found in the dataset.</param>
    /// <param name="name">
    /// Which of these are no mistake: <c>RK301:S-0012</c> for those of a rule in a row, <c>RK301:S-0012:Context</c> for those in a cell.
    /// </param>
    public static Acceptance Of(Dataset dataset, ImmutableArray<Finding> findings, string name, string reason, string who, PartialDate day)
    {
        ImmutableArray<Finding> meant = [.. findings.Where(finding => finding.Place.Key is not null && (Is(name, NameOf(finding)) || Is(name, NameOf(finding, finding.Place.Column))))];
        if (meant.IsEmpty)
            return new Acceptance(dataset, meant);

        var rows = dataset.Accepted.Rows.Select(row => row.Cells).ToList();
        foreach (var finding in meant.DistinctBy(finding => finding.Place))
        {
            var row = RowOf(finding, dataset, reason, who, day);
            var there = rows.FindIndex(other => NameOf(other) == NameOf(row));
            if (there < 0)
                rows.Add(row);
            else
                rows[there] = row with { Line = rows[there].Line };
        }

        return new Acceptance(dataset.With(AcceptedColumns.Sheet, rows), meant);
    }

    /// <summary>The dataset in which the rows of Accepted that people added have the marks of their cells.</summary>
    /// <param name="accepted">The findings that they hold.</param>
    public static Dataset Marked(Dataset dataset, ImmutableArray<Finding> accepted) =>
        dataset.Accepted.Rows.All(row => row.Mark is not null)
            ? dataset
            : dataset.With(AcceptedColumns.Sheet, [.. dataset.Accepted.Rows.Select(row => row.Mark is null && accepted.FirstOrDefault(row.Means) is { } finding
                ? row.With(AcceptedColumns.Mark, Acceptances.MarkOf(dataset, row.Column is null ? finding.Place with { Column = null } : finding.Place))
                : row.Cells)]);

    private static bool Is(string name, string other) => name.Trim().Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(Finding finding, Column? column = null) => $"{finding.Code}:{finding.Place.Key}{(column is null ? "" : ":" + column.Name)}";

    private static string NameOf(RowCells row) =>
        string.Join(':', row[AcceptedColumns.Code], row[AcceptedColumns.Key], row[AcceptedColumns.Column]).ToUpperInvariant();

    private static RowCells RowOf(Finding finding, Dataset dataset, string reason, string who, PartialDate day) => RowCells.Of(
        AcceptedColumns.Sheet,
        0,
        (AcceptedColumns.Code, finding.Code),
        (AcceptedColumns.Key, finding.Place.Key),
        (AcceptedColumns.Column, finding.Place.Column?.Name),
        (AcceptedColumns.Reason, reason),
        (AcceptedColumns.Who, who),
        (AcceptedColumns.Date, day.Iso),
        (AcceptedColumns.Mark, Acceptances.MarkOf(dataset, finding.Place)));
}
