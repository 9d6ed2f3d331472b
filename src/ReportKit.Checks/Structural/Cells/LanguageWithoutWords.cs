using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>The words that the report adds to those of its rows are in its language.</summary>
public sealed class LanguageWithoutWords : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK260",
        Severity = Severity.Warning,
        Title = "the report’s own words are in its language",
        Reason = "Dates, “on behalf of” and the heading of the contents would be English among words of another language.",
        Fix = "Write labels and dates yourself under Lead-in, and the headings in a template of your own; then accept this.",
        Failing = """{"settings": {"Language": "de"}}""",
        Passing = """{"settings": {"Language": "fr-CA"}}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.SettingRows.Rows
        where row.Name.Trim().Equals(SettingColumns.Language.Name, StringComparison.OrdinalIgnoreCase)
        where row.Value is { } typed && SettingColumns.Language.Kind.Parse(typed) is string tag && Script.IsLanguage(tag) && ReportLanguage.Find(tag) is null
        select Found(
            views.Dataset.SettingRows,
            row,
            SettingColumns.Value,
            $"Dates and the words that a report adds are there in {string.Join(", ", ReportLanguage.All[..^1].Select(known => known.Name))} and {ReportLanguage.All[^1].Name}; in “{CellFindings.Excerpt(row.Value!)}” they are printed in English.");
}
