using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A source stands in one row; else the notes never refer back to it, and a correction reaches one of the two.</summary>
public sealed class SourceInTwoRows : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK813",
        Severity = Severity.Remark,
        Title = "a source stands in one row",
        Reason = "Two rows are two sources to the tool: no note says Ibid, and a correction reaches only one of them.",
        Fix = "Keep one of the two, and let all statements name it.",
        Failing = """{"sources": [{"id": "a", "title": "Paper", "url": "https://example.org/paper"}, {"id": "b", "title": "Paper", "url": "http://www.example.org/paper/"}]}""",
        Passing = """{"sources": [{"id": "a", "title": "Paper", "url": "https://example.org/paper"}, {"id": "b", "title": "Survey", "url": "https://example.org/survey"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from rows in views.Addresses
            .Where(address => address.Column == SourceColumns.Url)
            .GroupBy(address => address.Identity, StringComparer.Ordinal)
        let first = (Source)rows.First().Row
        from other in rows.Skip(1).Select(address => (Source)address.Row)
        where SourceLikeness.Agree(first, other)
        select Found(
            views.Dataset.Sources,
            other,
            SourceColumns.Url,
            $"The source “{CellFindings.Excerpt(first.Id)}” has the same address, in {views.Dataset.Sources.Place(first, SourceColumns.Url).Address}.");
}
