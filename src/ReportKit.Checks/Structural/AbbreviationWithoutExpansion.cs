using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>An abbreviation says what it stands for.</summary>
public sealed class AbbreviationWithoutExpansion : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK232",
        Severity = Severity.Warning,
        Title = "every abbreviation says what it stands for",
        Reason = "Without its expansion nothing can be told of where it is introduced.",
        Fix = "Fill in the expansion.",
        Failing = """{"abbreviations": [{"abbreviation": "AIS"}]}""",
        Passing = """{"abbreviations": [{"abbreviation": "AIS", "expansion": "Assembly of the Inland Seas"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.Abbreviations.Rows
        where row.Name.Length > 0 && row.Expansion is null
        select Found(views.Dataset.Abbreviations, row, AbbreviationColumns.Expansion, $"The abbreviation “{CellFindings.Excerpt(row.Name)}” has no expansion.");
}
