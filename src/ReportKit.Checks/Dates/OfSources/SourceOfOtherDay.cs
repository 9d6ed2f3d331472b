using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Dates;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>
/// The words of a row were said on the day of their source. A paper may be dated before or after the day on which it is quoted;
/// a recording is of that day.
/// </summary>
public sealed class SourceOfOtherDay : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK506",
        Severity = Severity.Warning,
        Title = "a statement and its source are of the same day",
        Reason = "The heading or lead-in gives one day and the footnote another; one of the two is wrong.",
        Fix = "Look up which of the two is right.",
        Failing = """{"statements": [{"date": "2025-03-07", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "date": "2024-03-07"}]}""",
        Passing = """{"statements": [{"date": "2025-03-07", "source": "a"}], "sources": [{"id": "a", "kind": "Video", "date": "2025-03-06/2025-03-10"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var quotations in views.QuotedFromBySource)
        {
            var source = quotations.Key;
            if (source.Date is null)
                continue;

            var days = Days.Of(source.Date);
            var apart = quotations.Where(quoted => quoted.Row.Date is { } date && date != source.Date.From && Days.Of(quoted.Row) is { } said && IsApart(source.Kind, said, days)).ToList();
            var isSourceWrong = apart.Count > 1 && apart.Count == quotations.Count(quoted => quoted.Row.Date is not null) && apart.All(quoted => quoted.Row.Date == apart[0].Row.Date);
            if (isSourceWrong)
                yield return Found(views.Dataset.Sources, source, SourceColumns.Date, $"The source is of {source.Date.Printed}, but all {apart.Count} rows that quote it are of {Printed(apart[0].Row)}.");
            else
            {
                foreach (var quoted in apart)
                    yield return Found(views.Dataset.Statements, quoted.Row, StatementColumns.Date, $"The row is of {Printed(quoted.Row)}, but its source “{CellFindings.Excerpt(source.Id)}” is of {source.Date.Printed}.");
            }
        }
    }

    private static bool IsApart(SourceKind kind, Days said, Days source) => kind switch
    {
        SourceKind.Video or SourceKind.Statement or SourceKind.Post => !said.Overlap(source),
        SourceKind.Blog or SourceKind.News or SourceKind.Letter => source.Last < said.First || said.YearsOff(source) != 0,
        _ => said.YearsOff(source) != 0,
    };

    private static string Printed(Statement row) => new DateSpan(row.Date!, row.EndDate).Printed;
}
