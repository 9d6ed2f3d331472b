using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Datasets;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Sheets;
using ReportKit.Spelling;

namespace ReportKit.Checks.Structural.Keys;

/// <summary>Every section that a statement names is in Sections.</summary>
public sealed class UnknownSection : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK204",
        Severity = Severity.Error,
        Title = "every section that a statement names is in Sections",
        Reason = "A row whose section is not there is printed nowhere.",
        Fix = "Correct the key, or add the section.",
        Failing = """{"statements": [{"section": "s"}]}""",
        Passing = """{"statements": [{"section": "s"}], "sections": [{"key": "s"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var keys = new NearestNames(views.Dataset.Sections.Keys);
        var titles = new NearestNames(views.Dataset.Sections.Rows.Select(section => PlainText.OneLine(section.Title)));
        return
            from row in views.Dataset.Statements.Rows
            where row.Section is not null && views.Dataset.Sections.Find(row.Section) is null
            select Found(
                views.Dataset.Statements,
                row,
                StatementColumns.Section,
                $"There is no section “{CellFindings.Excerpt(row.Section!)}” in the sheet Sections.",
                Advice(views.Dataset, row.Section!, keys, titles));
    }

    /// <summary>Names the key that is meant by a title, or nearly meant.</summary>
    private string Advice(Dataset dataset, string typed, NearestNames keys, NearestNames titles)
    {
        var named = dataset.Names.SectionsNamed(typed).Select(section => section.Key).ToList();
        if (named.Count > 1)
            return $"Several sections have this title; type the key of the one that is meant: {string.Join(", ", named)}.";
        return keys.Or(typed, titles.Or(typed, Rule.Fix));
    }
}
