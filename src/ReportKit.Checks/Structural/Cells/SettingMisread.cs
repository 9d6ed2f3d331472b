using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>Every setting is known, and its value can be used.</summary>
public sealed class SettingMisread : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK211",
        Severity = Severity.Error,
        Title = "every setting is known and its value can be used",
        Reason = "A setting that is not understood changes nothing.",
        Fix = "Correct the name or the value.",
        Failing = """{"settings": {"Accent colour": "like the sea"}}""",
        Passing = """{"settings": {"Accent colour": "0F4C5C"}}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.SettingRows;
        foreach (var row in table.Rows.Where(row => row.Name.Length > 0))
        {
            if (SettingColumns.Find(row.Name) is not { } setting)
                yield return Unknown(table, row);
            else if (row.Value is { } value && setting.Kind.Parse(value) is Unreadable)
                yield return Unusable(table, row, setting == SettingColumns.AccentColour ? "Write six hexadecimal digits, such as 0F4C5C." : CellFindings.NearestOr(value, setting.Kind.Allowed, $"Choose one of: {string.Join(", ", setting.Kind.Allowed)}."));
        }
    }

    private Finding Unknown(Table<Setting> table, Setting row) => Found(
        table,
        row,
        SettingColumns.Name,
        $"There is no setting “{CellFindings.Excerpt(row.Name)}”; it changes nothing.",
        CellFindings.NearestOr(row.Name, SettingColumns.All.Select(known => known.Name), ""),
        Severity.Warning);

    private Finding Unusable(Table<Setting> table, Setting row, string advice) =>
        Found(table, row, SettingColumns.Value, $"“{CellFindings.Excerpt(row.Value!)}” cannot be used for {row.Name.Trim()}.", advice);
}
