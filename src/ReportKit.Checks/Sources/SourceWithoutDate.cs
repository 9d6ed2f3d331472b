using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A source gives its date where the others of its kind do.</summary>
public sealed class SourceWithoutDate : UsualCellCheck
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK806",
        Severity = Severity.Warning,
        Title = "a source gives its date where others of its kind do",
        Reason = "A footnote without a date stands out, and nothing can be checked against it.",
        Fix = "Fill in the date; a month or a year will do.",
        Failing = """
            {"sources": [
              {"id": "a", "kind": "Statement", "date": "2025-03-03"},
              {"id": "b", "kind": "Statement", "date": "2025-03-03"},
              {"id": "c", "kind": "Statement", "date": "2025-03-03"},
              {"id": "d", "kind": "Statement"}
            ]}
            """,
        Passing = """{"sources": [{"id": "a", "kind": "Statement", "date": "2025-03-03"}, {"id": "b", "kind": "Web page"}]}""",
    };

    protected override Column Column => SourceColumns.Date;

    protected override string Problem => "has no date";

    protected override bool IsMeant(Source source) => source.Kind is not (SourceKind.Unknown or SourceKind.WebPage or SourceKind.Note);

    protected override bool Has(Source source) => base.Has(source) || SaysYear(source);

    private static bool SaysYear(Source source) => source.CiteAs is { } text && WrittenDates.In(text).Any(date => date.HasYear);
}
