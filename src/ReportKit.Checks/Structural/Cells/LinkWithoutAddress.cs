using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Markup;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A source that words lead to has a web address; else the words are printed without a link.</summary>
public sealed class LinkWithoutAddress : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK219",
        Severity = Severity.Warning,
        Title = "a source that words lead to has a web address",
        Reason = "The words are printed without a link.",
        Fix = "Fill in its URL; as it is, the words are printed without a link.",
        Failing = """{"statements": [{"note": "see [the page](@a)"}], "sources": [{"id": "a", "title": "Paper"}]}""",
        Passing = """{"statements": [{"note": "see [the page](@a)"}], "sources": [{"id": "a", "url": "https://example.org"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from mention in views.Mentions
        where mention.IsLink
        let source = views.Dataset.Sources.Find(mention.Id)
        where source is not null && (source.Address is null || WebAddress.LinkTo(source.Address) is null)
        select Found(mention.Place, $"Words lead to the source “{CellFindings.Excerpt(mention.Id)}”, which has no web address.");
}
