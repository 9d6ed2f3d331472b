using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>Cite as gives the address that the column URL holds.</summary>
public sealed class CiteAsAddress : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK820",
        Severity = Severity.Warning,
        Title = "a typed citation gives the address of the source",
        Reason = "The footnote prints the one, and the links are checked by the other.",
        Fix = "Open both, and keep the one that works.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/paper", "citeAs": "Avaria, Paper, https://example.org/papre"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/paper", "citeAs": "Avaria, Paper, http://www.example.org/paper/"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from cited in views.Addresses
            .Where(address => address.Column == SourceColumns.CiteAs && address.Row[SourceColumns.Url] is string)
            .GroupBy(address => address.Row, ReferenceEqualityComparer.Instance)
        let source = (Source)cited.First().Row
        let url = ((string)source[SourceColumns.Url]!).Trim()
        let identity = AddressIdentity.Of(url)
        where cited.All(address => !address.Identity.Equals(identity, StringComparison.Ordinal))
        let last = cited.Last()
        select Found(last.Place, $"The column URL holds “{CellFindings.Excerpt(url)}”, but Cite as another address.") with { Evidence = CellFindings.Excerpt(last.Text) };
}
