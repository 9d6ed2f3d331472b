using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportKit.Checks;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Tests;

/// <summary>The tables of columns and rules beside their code come from the declarations; UPDATE_SNAPSHOTS=1 writes them.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Readme_lists_every_column_as_it_is_declared() =>
        Generated(Repository.File("src", "ReportKit", "Schema", "README.md"), "<!-- columns: written by the tests from the declarations in src/ReportKit/Schema -->", Columns(), "<!-- end of columns -->");

    [Fact]
    public void Readme_lists_every_rule_as_it_says_of_itself() =>
        Generated(Repository.File("src", "ReportKit.Checks", "README.md"), "<!-- rules: written by the tests from the rules in src/ReportKit.Checks -->", Rules(), "<!-- end of rules -->");

    [Fact]
    public void Readme_of_the_users_is_short_and_leads_to_files_that_there_are()
    {
        var readme = File.ReadAllText(Repository.File("README.md"));

        Assert.InRange(readme.Count(letter => letter == '\n'), 1, 300);
        Assert.All(Link().Matches(readme).Select(link => link.Groups[1].Value), path => Assert.True(File.Exists(Repository.File(path.Split('/'))), path));
    }

    [GeneratedRegex(@"\]\((?!http|#)([^)#]+)")]
    private static partial Regex Link();

    private static void Generated(string file, string start, string text, string end)
    {
        var readme = File.ReadAllText(file).ReplaceLineEndings("\n");
        var from = readme.IndexOf(start, StringComparison.Ordinal) + start.Length;
        Snapshot.Match(file, readme[..from] + "\n\n" + text + readme[readme.IndexOf(end, StringComparison.Ordinal)..]);
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
        foreach (var family in RuleCatalogue.All.GroupBy(rule => rule.Family))
        {
            text.Append("**").Append(family.Key).Append("**\n\n| Code | What holds, and why | What to do |\n| --- | --- | --- |\n");
            foreach (var rule in family)
                text.Append(CultureInfo.InvariantCulture, $"| {rule.Code} {rule.Severity.ToString().ToLowerInvariant()} | {Cell(Sentence(rule.Title))} {Cell(rule.Reason)} | {Cell(rule.Fix)}{(rule.HasCorrection ? " `--fix` does it." : "")} |\n");
            text.Append(CultureInfo.InvariantCulture, $"\nThe next free code: RK{NextAfter(family):000}.\n\n");
        }

        return text.ToString();
    }

    private static int NextAfter(IEnumerable<Rule> family) => family.Max(rule => rule.Number) + 1;

    private static void AppendRow(StringBuilder text, string name, ColumnKind kind, string help) =>
        text.Append("| `").Append(name).Append("` | ").Append(kind.Description).Append(" | ").Append(Cell(help)).Append(" |\n");

    private static string Sentence(string title) => $"{char.ToUpperInvariant(title[0])}{title[1..]}.";

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
