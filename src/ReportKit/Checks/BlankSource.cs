using ReportKit.Citations;
using ReportKit.Datasets;
using ReportKit.Diagnostics;
using ReportKit.Document;
using ReportKit.Schema;

namespace ReportKit.Checks;

/// <summary>A source that is cited has something to print; else its footnote is blank.</summary>
public sealed class BlankSource : ICheck
{
    public string Code => "RK218";

    public string Title => "a source that is cited has something to print";

    public IEnumerable<Diagnostic> Run(Dataset dataset)
    {
        var blank = dataset.Sources.Rows.Where(IsBlank).ToList();
        if (blank.Count == 0)
            return [];

        var cited = SourceMentions.Of(dataset).Where(mention => !mention.IsLink).Select(mention => mention.Id.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from source in blank
            where cited.Contains(source.Id.Trim())
            select new Diagnostic(
                Code,
                Severity.Error,
                dataset.Sources.Place(source, SourceColumns.Title),
                $"The source “{CellFindings.Excerpt(source.Id)}” is cited, but its footnote would be blank.",
                "Fill in its Title, its URL or Cite as.");
    }

    private static bool IsBlank(Source source) =>
        source is { Title: null, Address: null }
        && FullCitation.Of(source, locator: null).All(inline => inline is Words words && string.IsNullOrWhiteSpace(words.Text));
}
