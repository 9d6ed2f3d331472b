using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Sheets.Records;

/// <summary>A finding that somebody accepted for good.</summary>
public sealed class AcceptedFinding(RowCells cells) : Row(cells)
{
    /// <summary>The rule.</summary>
    public string Code => TextOf(AcceptedColumns.Code)?.Trim() ?? "";

    /// <summary>Key of the row that it concerns.</summary>
    public string Key => TextOf(AcceptedColumns.Key)?.Trim() ?? "";

    /// <summary>Name of the column; null: any of the row.</summary>
    public string? Column => TextOf(AcceptedColumns.Column)?.Trim();

    /// <summary>What the cell held; null until the tool takes it down.</summary>
    public string? Mark => TextOf(AcceptedColumns.Mark)?.Trim();

    /// <summary>Whether a finding is the one that was accepted, whatever its cell says by now.</summary>
    public bool Means(Finding finding) =>
        Code.Equals(finding.Code, StringComparison.OrdinalIgnoreCase)
        && Key.Equals(finding.Place.Key, StringComparison.OrdinalIgnoreCase)
        && (Column is null || Column.Equals(finding.Place.Column?.Name, StringComparison.OrdinalIgnoreCase));
}
