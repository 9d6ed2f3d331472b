using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Structural;

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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from row in manuscript.Dataset.Statements.Rows
        where row.Section is not null && manuscript.Dataset.Sections.Find(row.Section) is null
        select Found(
            manuscript.Dataset.Statements,
            row,
            StatementColumns.Section,
            $"There is no section “{CellFindings.Excerpt(row.Section!)}” in the sheet Sections.",
            CellFindings.NearestOr(row.Section!, manuscript.Dataset.Sections.Keys, Rule.Fix));
}
