using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Schema;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>A day in our own words that is that of a source cited in the same cell is of its year.</summary>
public sealed class YearOffSource : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK525",
        Severity = Severity.Warning,
        Title = "a day in words is of the year of the source that is cited with it",
        Reason = "Day and month are those of the source, and the year is another: one of them was most likely mistyped.",
        Fix = "Look up which of the two years is right.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "On 7 March 2024, the list was adopted.[@a]"}], "sources": [{"id": "a", "date": "2025-03-07"}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "On 7 March 2025, the list was adopted.[@a]"}], "sources": [{"id": "a", "date": "2025-03-07"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var passages = views.DatedPassages.Where(dated => dated.Passage.Role == TextRole.Prose && dated.Passage.Cell.HasMarkup && dated.Dates.Any(date => date.IsWhole)).ToList();
        if (passages.Count == 0)
            return [];

        return
            from dated in passages
            let cell = dated.Passage.Cell
            let sources = views.MentionsByRow[cell.Row].Where(mention => mention.Column == cell.Column).Select(mention => views.Dataset.Sources.Find(mention.Id)).OfType<Source>().Where(source => source.Date?.From.Day > 0).ToList()
            where sources.Count > 0
            from date in dated.Dates
            where date.IsWhole && date.Span() is not null && !dated.Passage.IsQuotedAt(date.At) && sources.All(source => !date.MayBe(Days.Of(source.Date!)))
            let off = sources.FirstOrDefault(source => date.Span()!.YearsOff(Days.Of(source.Date!)) is not 0 and >= -2 and <= 2)
            where off is not null
            select Found(dated.Passage, date.At, date.Length, $"The text says “{date.In(dated.Passage.Text)}”, the source “{CellFindings.Excerpt(off.Id)}” is of {off.Date!.Printed}.");
    }
}
