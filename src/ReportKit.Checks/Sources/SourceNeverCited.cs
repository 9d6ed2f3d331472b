using ReportKit.Addresses;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>Every source is cited somewhere; one that is not may have been forgotten, or replaced by another row.</summary>
public sealed class SourceNeverCited : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK802",
        Severity = Severity.Remark,
        Title = "every source is cited somewhere",
        Reason = "A source that nothing cites may be the right one of two, or a footnote that was forgotten.",
        Fix = "Cite it, or delete it.",
        Failing = """{"sources": [{"id": "a", "title": "Paper"}]}""",
        Passing = """{"statements": [{"note": "See [@a]."}], "sources": [{"id": "a", "title": "Paper"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var unquoted = views.Dataset.Sources.Rows.Where(source => source.Id.Length > 0 && !views.QuotedFromBySource.Contains(source)).ToList();
        if (unquoted.Count == 0)
            return [];

        var cited = views.Mentions.Select(mention => mention.Id.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var listsRecordings = views.Dataset.Reports.Rows.Any(report => report.Appendix == Appendix.Recordings);
        var typed = views.Addresses.Where(address => address.Row is not Source).Select(address => address.Identity).ToHashSet(StringComparer.Ordinal);
        return
            from source in unquoted
            where !cited.Contains(source.Id.Trim()) && !(listsRecordings && source.Kind == SourceKind.Video) && !(source.Address is not null && typed.Contains(AddressIdentity.Of(source.Address)))
            select Found(views.Dataset.Sources, source, SourceColumns.Id, $"Nothing cites the source “{CellFindings.Excerpt(source.Id)}”.");
    }
}
