using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Addresses;

/// <summary>
/// The same page is given under one spelling of its address: not once with <c>www.</c>, a slash or <c>index.html</c> at the end, and
/// once without. Two rows of Sources with one address are found as such.
/// </summary>
public sealed class AddressWrittenTwoWays : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK841",
        Severity = Severity.Remark,
        Title = "the address of a page is written in one way",
        Reason = "To the reader these are two pages; one of the two may only forward, and be gone first.",
        Fix = "Open both, and write the one at which they end.",
        Failing = """{"sources": [{"id": "a", "url": "https://example.org/lights/index.html", "citeAs": "Avaria, Lights, https://www.example.org/lights/"}]}""",
        Passing = """{"sources": [{"id": "a", "url": "https://example.org/lights", "citeAs": "Avaria, Lights, https://example.org/lights#keepers"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var first = new Dictionary<string, AddressUse>(StringComparer.Ordinal);
        HashSet<Place>? told = null;
        foreach (var use in views.Addresses)
        {
            if (first.TryAdd(use.Identity, use) || Form(first[use.Identity].Text).SequenceEqual(Form(use.Text)) || use.Identity.StartsWith("youtu.be/", StringComparison.Ordinal))
                continue;

            var known = first[use.Identity];
            var areTwoRows = use.Column == SourceColumns.Url && known.Column == SourceColumns.Url;
            if (!areTwoRows && (told ??= []).Add(use.Place))
                yield return Found(use.Place, $"The page has this address here, and “{CellFindings.Excerpt(known.Text)}” in {known.Place.Address}.") with { Evidence = CellFindings.Excerpt(use.Text) };
        }
    }

    /// <summary>The address without its scheme, which has a rule of its own, and without what follows the page.</summary>
    private static ReadOnlySpan<char> Form(string address)
    {
        var form = address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0);
        return form.IndexOfAny('?', '#') is >= 0 and var end ? form[..end] : form;
    }
}
