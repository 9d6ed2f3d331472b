using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A source says when its address was opened where the others of its kind do.</summary>
public sealed class MissingRetrieved : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK807",
        Severity = Severity.Warning,
        Title = "a source says when its address was opened where others of its kind do",
        Reason = "Pages change; without the day nobody knows which state of it was read.",
        Fix = "Open the address and fill in the day.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Web page", "url": "https://example.org/a", "retrieved": "2026-01-09"},
              {"id": "b", "kind": "Web page", "url": "https://example.org/b", "retrieved": "2026-01-09"},
              {"id": "c", "kind": "Web page", "url": "https://example.org/c", "retrieved": "2026-01-09"},
              {"id": "d", "kind": "Web page", "url": "https://example.org/d"}
            ]}
            """,
        Passing = """{"sources": [{"id": "a", "kind": "Web page", "url": "https://example.org/a"}, {"id": "b", "kind": "Web page"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var kind in views.Dataset.Sources.Rows.Where(source => source[SourceColumns.Url] is not null).GroupBy(source => (object)source.Kind))
        {
            var without = kind.Where(source => source[SourceColumns.Retrieved] is null).ToList();
            var all = kind.Count();
            if (all - without.Count < 3 || 4 * without.Count > all)
                continue;

            foreach (var source in without)
                yield return Found(views.Dataset.Sources, source, SourceColumns.Retrieved, $"The source “{CellFindings.Excerpt(source.Id)}” does not say when its address was opened.");
        }
    }
}
