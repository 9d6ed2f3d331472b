using ReportKit.Datasets;
using ReportKit.Diagnostics;

namespace ReportKit.Checks;

/// <summary>Every source that a row or its markup names is in Sources.</summary>
public sealed class UnknownSource : ICheck
{
    public string Code => "RK203";

    public string Title => "every source that is cited is in Sources";

    public IEnumerable<Diagnostic> Run(Dataset dataset) =>
        from mention in SourceMentions.Of(dataset)
        where dataset.Sources.Find(mention.Id) is null
        select new Diagnostic(
            Code,
            Severity.Error,
            mention.Place,
            $"There is no source “{CellFindings.Excerpt(mention.Id)}” in the sheet Sources.",
            CellFindings.NearestOr(mention.Id, dataset.Sources.Keys, "Correct the ID, or add the source."));
}
