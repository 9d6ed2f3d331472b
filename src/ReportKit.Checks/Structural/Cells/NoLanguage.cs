using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A language is a tag by which Word proofs the words and a screen reader speaks them; any other text is left out.</summary>
public sealed class NoLanguage : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK217",
        Severity = Severity.Warning,
        Title = "a language is a language tag",
        Reason = "By it Word proofs the words and a screen reader speaks them; any other text is left out.",
        Fix = "Write a tag such as fr, ar or zh-Hans.",
        Failing = """{"statements": [{"language": "that of the sea"}]}""",
        Passing = """{"statements": [{"language": "fr"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
    [
        .. from row in views.Dataset.Statements.Rows
           where row.Language is not null && !Script.IsLanguage(row.Language)
           select Found(views.Dataset.Statements, row, StatementColumns.Language, Message(row.Language!, "the words count as the report's language"), Advice(row.Language!)),
        .. from row in views.Dataset.SettingRows.Rows
           where row.Name.Trim().Equals(SettingColumns.Language.Name, StringComparison.OrdinalIgnoreCase) && row.Value is not null && !Script.IsLanguage((string)SettingColumns.Language.Kind.Parse(row.Value))
           select Found(views.Dataset.SettingRows, row, SettingColumns.Value, Message(row.Value!, "the report's language is that of the template"), Advice(row.Value!)),
    ];

    private string Advice(string typed) => CellFindings.NearestOr(typed, LanguageKind.Names.Select(name => char.ToUpperInvariant(name[0]) + name[1..]), Rule.Fix);

    private static string Message(string typed, string consequence) => $"“{CellFindings.Excerpt(typed)}” is no language tag; {consequence}.";
}
