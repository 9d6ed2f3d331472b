using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Citations;
using ReportKit.Document;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Structural.Cells;

/// <summary>A source that is cited has something to print; else its footnote is blank.</summary>
public sealed class BlankSource : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK218",
        Severity = Severity.Error,
        Title = "a source that is cited has something to print",
        Reason = "Its footnote would be blank.",
        Fix = "Fill in its Title, its URL or Cite as.",
        Failing = """{"statements": [{"source": "a"}], "sources": [{"id": "a", "kind": "Video"}]}""",
        Passing = """{"statements": [{"source": "a"}], "sources": [{"id": "a", "kind": "Video", "title": "Assembly"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var blank = views.Dataset.Sources.Rows.Where(IsBlank).ToList();
        if (blank.Count == 0)
            return [];

        var cited = views.Mentions.Where(mention => !mention.IsLink).Select(mention => mention.Id.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from source in blank
            where cited.Contains(source.Id.Trim())
            select Found(
                views.Dataset.Sources,
                source,
                SourceColumns.Title,
                $"The source “{CellFindings.Excerpt(source.Id)}” is cited, but its footnote would be blank.");
    }

    private static bool IsBlank(Source source) =>
        source is { Title: null, Address: null }
        && new FullCitation(ReportLanguage.All[0]).Of(source, locator: null).All(inline => inline is Words words && string.IsNullOrWhiteSpace(words.Text));
}
