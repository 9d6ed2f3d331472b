using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>Every setting is known, and its value can be used.</summary>
public sealed class SettingMisread : ICheck
{
    public string Code => "RK211";

    public string Title => "every setting is known and its value can be used";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        foreach (var row in dataset.SettingRows.Rows.Where(row => row.Name.Length > 0))
        {
            if (SettingColumns.All.FirstOrDefault(known => known.Name.Equals(row.Name.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } setting)
                yield return Unknown(dataset.SettingRows, row);
            else if (row.Value is { } value && setting.Kind.Parse(value) is Unreadable)
                yield return Unusable(dataset.SettingRows, row, $"Choose one of: {string.Join(", ", setting.Kind.Allowed)}.");
            else if (setting == SettingColumns.AccentColour && row.Value is not null && dataset.Settings.AccentColour is null)
                yield return Unusable(dataset.SettingRows, row, "Write six hexadecimal digits, such as 0F4C5C.");
        }
    }

    private Diagnostic Unknown(Table<Setting> table, Setting row) => new(
        Code,
        Severity.Warning,
        table.Place(row, SettingColumns.Name),
        $"There is no setting “{CellFindings.Excerpt(row.Name)}”; it changes nothing.",
        CellFindings.NearestOr(row.Name, SettingColumns.All.Select(known => known.Name), ""));

    private Diagnostic Unusable(Table<Setting> table, Setting row, string advice) => new(
        Code,
        Severity.Error,
        table.Place(row, SettingColumns.Value),
        $"“{CellFindings.Excerpt(row.Value!)}” cannot be used for {row.Name.Trim()}.",
        advice);
}
