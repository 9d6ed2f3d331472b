using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A range of dates does not end before it begins.</summary>
public sealed class RangeBackwards : ICheck
{
    public string Code => "RK210";

    public string Title => "a range of dates does not end before it begins";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
    [
        .. Backwards(dataset.Reports, ReportColumns.PeriodFrom, ReportColumns.PeriodTo),
        .. Backwards(dataset.Statements, StatementColumns.Date, StatementColumns.EndDate),
    ];

    private IEnumerable<Diagnostic> Backwards(Table table, Column first, Column last) =>
        from row in table.AllRows
        where row[first] is PartialDate start && row[last] is PartialDate end && end < start
        select new Diagnostic(
            Code,
            Severity.Error,
            table.Place(row, last),
            $"{last.Name} ({last.Kind.Print(row[last]!)}) is before {first.Name} ({first.Kind.Print(row[first]!)}).",
            "Correct one of the two.");
}
