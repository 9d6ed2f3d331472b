using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Markup;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>What stands in a column of addresses can be opened: one address, without spaces.</summary>
public sealed class NoAddress : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK216",
        Severity = Severity.Error,
        Title = "an address is a web address",
        Reason = "Its link would lead nowhere.",
        Fix = "Write one address, without spaces or words around it.",
        Failing = """{"sources": [{"id": "a", "url": "ask the library"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var column in SourceColumns.Sheet.Columns.Where(column => column.Kind is AddressKind))
        {
            foreach (var source in views.Dataset.Sources.Rows)
            {
                if (source[column] is string address && WebAddress.LinkTo(address) is null)
                    yield return Found(views.Dataset.Sources, source, column, $"“{CellFindings.Excerpt(address)}” is no web address.");
            }
        }
    }
}
