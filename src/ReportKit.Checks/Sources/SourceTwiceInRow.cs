using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>The second source of a row is another one than the first.</summary>
public sealed class SourceTwiceInRow : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK803",
        Severity = Severity.Warning,
        Title = "the second source of a row is another one than the first",
        Reason = "The footnote would send the reader to the same paper twice.",
        Fix = "Name the other source, or clear the cell.",
        Failing = """{"statements": [{"source": "a", "alsoIn": "A"}]}""",
        Passing = """{"statements": [{"source": "a", "alsoIn": "b"}, {"source": "a", "locator": "p. 4", "alsoIn": "a", "alsoLocator": "p. 7"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from row in views.Dataset.Statements.Rows
        where row is { Source: not null, AlsoIn: not null }
            && row.Source.Trim().Equals(row.AlsoIn.Trim(), StringComparison.OrdinalIgnoreCase)
            && (row.AlsoLocator is null || row.AlsoLocator == row.Locator)
        select Found(views.Dataset.Statements, row, StatementColumns.AlsoIn, $"Also in names the source “{CellFindings.Excerpt(row.AlsoIn!)}” once more.");
}
