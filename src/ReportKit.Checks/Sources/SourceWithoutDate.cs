using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Sources;

/// <summary>A source gives its date where the others of its kind do.</summary>
public sealed class SourceWithoutDate : Check
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

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var kind in views.Dataset.Sources.Rows.Where(source => source.Kind is not (SourceKind.Unknown or SourceKind.WebPage or SourceKind.Note)).GroupBy(source => (object)source.Kind))
        {
            var without = kind.Where(source => source[SourceColumns.Date] is null && !SaysYear(source)).ToList();
            var all = kind.Count();
            if (all - without.Count < 3 || 4 * without.Count > all)
                continue;

            foreach (var source in without)
                yield return Found(views.Dataset.Sources, source, SourceColumns.Date, $"The source “{CellFindings.Excerpt(source.Id)}” has no date.");
        }
    }

    private static bool SaysYear(Source source) => source.CiteAs is { } text && WrittenDates.In(text).Any(date => date.HasYear);
}
