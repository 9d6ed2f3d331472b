using System.Text;
using ReportKit.Schema;

namespace ReportKit.Tests;

/// <summary>The README's table of columns comes from the declarations; UPDATE_SNAPSHOTS=1 writes it.</summary>
public sealed class ReadmeTests
{
    private const string Start = "<!-- columns: written by the tests from the declarations in src/ReportKit/Schema -->";
    private const string End = "<!-- end of columns -->";

    [Fact]
    public void Readme_lists_every_column_as_it_is_declared()
    {
        var file = Repository.File("README.md");
        var readme = File.ReadAllText(file).ReplaceLineEndings("\n");
        var start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);

        Snapshot.Match(file, readme[..start] + "\n\n" + Tables() + readme[end..]);
    }

    private static string Tables()
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

    private static void AppendRow(StringBuilder text, string name, ColumnKind kind, string help) =>
        text.Append("| `").Append(name).Append("` | ").Append(kind.Description).Append(" | ").Append(help.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
}
