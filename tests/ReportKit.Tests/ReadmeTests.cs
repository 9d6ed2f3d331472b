using System.Globalization;
using System.Text;
using ReportKit.Checks;
using ReportKit.Schema;

namespace ReportKit.Tests;

/// <summary>The README's tables of columns and rules come from the declarations; UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.File("README.md");

    [Fact]
    public void Readme_lists_every_column_as_it_is_declared() =>
        Generated("<!-- columns: written by the tests from the declarations in src/ReportKit/Schema -->", Columns(), "<!-- end of columns -->");

    [Fact]
    public void Readme_lists_every_rule_as_it_says_of_itself() =>
        Generated("<!-- rules: written by the tests from the rules in src/ReportKit/Checks -->", Rules(), "<!-- end of rules -->");

    private static void Generated(string start, string text, string end)
    {
        var readme = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var from = readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Snapshot.Match(Readme, readme[..from] + "\n\n" + text + readme[readme.IndexOf(end, StringComparison.Ordinal)..]);
    }

    private static string Columns()
    {
        var text = new StringBuilder();
        foreach (var sheet in MasterWorkbook.Sheets)
        {
            text.Append("**").Append(sheet.Name).Append("**. ").Append(sheet.Help).Append("\n\n| Column | Holds | |\n| --- | --- | --- |\n");
            foreach (var column in sheet.Columns)
                AppendRow(text, column.Name + (column.IsKey ? "*" : ""), column.Kind, column.Help);
            text.Append('\n');
        }

        text.Append("The settings:\n\n| Name | Holds | |\n| --- | --- | --- |\n");
        foreach (var setting in SettingColumns.All)
            AppendRow(text, setting.Name, setting.Kind, setting.Help);
        return text.Append('\n').ToString();
    }

    private static string Rules()
    {
        var text = new StringBuilder();
        foreach (var family in AllChecks.Rules.Select(check => check.Rule).GroupBy(rule => rule.Family))
        {
            text.Append("**").Append(family.Key).Append("**\n\n| Code | What holds, and why | What to do |\n| --- | --- | --- |\n");
            foreach (var rule in family)
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Code} {rule.Severity.ToString().ToLowerInvariant()} | {Cell(Sentence(rule.Title))} {Cell(rule.Reason)} | {Cell(rule.Fix)}{(rule.HasCorrection ? " `--fix` does it." : "")} |\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, ColumnKind kind, string help) =>
        text.Append("| `").Append(name).Append("` | ").Append(kind.Description).Append(" | ").Append(Cell(help)).Append(" |\n");

    private static string Sentence(string title) => $"{char.ToUpperInvariant(title[0])}{title[1..]}.";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
