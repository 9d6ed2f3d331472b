using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Markup;

namespace ReportKit.Checks;

/// <summary>A source that words lead to has a web address; else the words are printed without a link.</summary>
public sealed class LinkWithoutAddress : ICheck
{
    public string Code => "RK219";

    public string Title => "a source that words lead to has a web address";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from mention in SourceMentions.Links(dataset)
        let source = dataset.Sources.Find(mention.Id)
        where source is not null && (source.Address is null || WebAddress.LinkTo(source.Address) is null)
        select new Diagnostic(
            Code,
            Severity.Warning,
            mention.Place,
            $"Words lead to the source “{CellFindings.Excerpt(mention.Id)}”, which has no web address.",
            "Fill in its URL; as it is, the words are printed without a link.");
}
