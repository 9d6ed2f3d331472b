using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources.Places;

/// <summary>A quotation gives its page or time where the others from the same source, or from other recordings, give theirs.</summary>
public sealed class MissingLocator : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK804",
        Severity = Severity.Warning,
        Title = "a quotation gives its page or time where others do",
        Reason = "A recording lasts for hours; without the time nobody finds the words.",
        Fix = "Fill in the page or the time.",
        Failing = """{"statements": [{"text": "We agree.", "source": "a", "locator": "p. 4"}, {"text": "So do we.", "source": "a"}], "sources": [{"id": "a", "kind": "Document"}]}""",
        Passing = """{"statements": [{"text": "We agree.", "source": "a", "locator": "p. 4"}, {"text": "So do we.", "source": "a", "locator": "p. 5"}], "sources": [{"id": "a", "kind": "Document"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var quoted = views.QuotedFrom;
        var without = quoted.Where(quotation => quotation is { Locator: null, Row: { Kind: StatementKind.Statement or StatementKind.Continuation, Words: not null, Cite: true } }).ToList();
        if (without.Count == 0)
            return [];

        var recordings = quoted.Count(quotation => quotation.Source.Kind == SourceKind.Video);
        var timed = quoted.Count(quotation => quotation.Source.Kind == SourceKind.Video && quotation.Locator is not null);
        var located = views.Mentions.Where(mention => mention.Locator is not null).Select(mention => mention.Id.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from quotation in without
            where located.Contains(quotation.Source.Id.Trim()) || (quotation.Source.Kind == SourceKind.Video && 2 * timed > recordings)
            select Found(
                views.Dataset.Statements,
                quotation.Row,
                quotation.LocatorColumn,
                quotation.Source.Kind == SourceKind.Video
                    ? $"The row gives no time in the recording “{CellFindings.Excerpt(quotation.Source.Id)}”."
                    : $"The row gives no place in “{CellFindings.Excerpt(quotation.Source.Id)}”; other rows do.");
    }
}
