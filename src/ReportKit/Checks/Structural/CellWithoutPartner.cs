using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks.Structural;

/// <summary>A cell that is printed only together with another has that other one; else its words are lost.</summary>
public sealed class CellWithoutPartner : Check
{
    private static readonly Pair[] Pairs =
    [
        new(StatementColumns.EndDate, StatementColumns.Date),
        new(StatementColumns.OnBehalfOf, StatementColumns.Speaker),
        new(StatementColumns.Locator, StatementColumns.Source),
        new(StatementColumns.AlsoLocator, StatementColumns.AlsoIn),
    ];

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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from row in manuscript.Dataset.Statements.Rows
        from pair in Pairs
        where row[pair.Cell] is not null && row[pair.Partner] is null
        select Found(
            manuscript.Dataset.Statements,
            row,
            pair.Cell,
            $"What stands under {pair.Cell} is not printed, because the row has nothing under {pair.Partner}.",
            $"Fill in {pair.Partner}, or clear {pair.Cell}.");

    private sealed record Pair(Column Cell, Column Partner);
}
