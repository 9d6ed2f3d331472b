using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A source says when its address was opened where the others of its kind do.</summary>
public sealed class MissingRetrieved : UsualCellCheck
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

    protected override Column Column => SourceColumns.Retrieved;

    protected override string Problem => "does not say when its address was opened";

    protected override bool IsMeant(Source source) => source[SourceColumns.Url] is not null;
}
