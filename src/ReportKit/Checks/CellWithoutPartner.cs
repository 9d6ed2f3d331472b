using System.Collections.Immutable;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A cell that is printed only together with another has that other one; else its words are lost.</summary>
public sealed class CellWithoutPartner : ICheck
{
    private static readonly ImmutableArray<(Column Cell, Column Partner)> Pairs =
    [
        (StatementColumns.EndDate, StatementColumns.Date),
        (StatementColumns.OnBehalfOf, StatementColumns.Speaker),
        (StatementColumns.Locator, StatementColumns.Source),
        (StatementColumns.AlsoLocator, StatementColumns.AlsoIn),
    ];

    public string Code => "RK221";

    public string Title => "a cell that is printed only with another has that other one";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from row in dataset.Statements.Rows
        from pair in Pairs
        where row[pair.Cell] is not null && row[pair.Partner] is null
        select new Diagnostic(
            Code,
            Severity.Warning,
            dataset.Statements.Place(row, pair.Cell),
            $"What stands under {pair.Cell} is not printed, because the row has nothing under {pair.Partner}.",
            $"Fill in {pair.Partner}, or clear {pair.Cell}.");
}
