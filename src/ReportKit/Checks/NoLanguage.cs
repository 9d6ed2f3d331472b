using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A language is a tag by which Word proofs the words and a screen reader speaks them; any other text is left out.</summary>
public sealed class NoLanguage : ICheck
{
    public string Code => "RK217";

    public string Title => "a language is a language tag";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
    [
        .. from row in dataset.Statements.Rows
           where row.Language is not null && !Script.IsLanguage(row.Language)
           select Found(dataset.Statements.Place(row, StatementColumns.Language), row.Language!, "the words count as the report's language"),
        .. from row in dataset.SettingRows.Rows
           where row.Name.Trim().Equals(SettingColumns.Language.Name, StringComparison.OrdinalIgnoreCase) && row.Value is not null && !Script.IsLanguage(row.Value)
           select Found(dataset.SettingRows.Place(row, SettingColumns.Value), row.Value!, "the report's language is that of the template"),
    ];

    private Diagnostic Found(Place place, string typed, string consequence) => new(
        Code,
        Severity.Warning,
        place,
        $"“{CellFindings.Excerpt(typed)}” is no language tag; {consequence}.",
        "Write a tag such as fr, ar or zh-Hans.");
}
