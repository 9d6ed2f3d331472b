using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural;

/// <summary>A cell that is printed only together with another has that other one; else its words are lost.</summary>
public sealed class CellWithoutPartner : Check
{
    private static readonly Column[] Cells = [.. StatementColumns.Sheet.Columns.Where(column => column.Facts.PrintedWith is not null)];

    public override Rule Rule { get; } = new()
    {
        Code = "RK221",
        Severity = Severity.Warning,
        Title = "a cell that is printed only with another has that other one",
        Reason = "A cell that is printed only together with another is lost without it.",
        Fix = "Fill in the other cell, or clear this one.",
        Failing = """{"statements": [{"locator": "p. 4"}]}""",
        Passing = """{"statements": [{"locator": "p. 4", "source": "a"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.Statements.Rows
        from cell in Cells
        let partner = cell.Facts.PrintedWith!
        where row[cell] is not null && row[partner] is null
        select Found(
            views.Dataset.Statements,
            row,
            cell,
            $"What stands under {cell} is not printed, because the row has nothing under {partner}.",
            $"Fill in {partner}, or clear {cell}.");
}
