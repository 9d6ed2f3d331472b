using ReportKit.Checks.DatesInText;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;
using ReportKit.Sheets;

namespace ReportKit.Checks.Dates.OfSources;

/// <summary>Cite as gives the date that the column Date holds.</summary>
public sealed class CiteAsDate : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK513",
        Severity = Severity.Warning,
        Title = "a typed citation gives the date of the source",
        Reason = "The footnote prints the one, and the statements are sorted and checked by the other.",
        Fix = "Look up which of the two is right.",
        Failing = """{"sources": [{"id": "a", "date": "2025-03-07", "citeAs": "Avaria, Opening statement, 7 March 2024"}]}""",
        Passing = """{"sources": [{"id": "a", "date": "2025-03-07", "citeAs": "Avaria, Opening statement, Fifth session (3–7 March 2025), 7 March 2025"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from dated in views.DatedPassages
        where dated.Passage.Cell.Row is Source { Date: not null } && dated.Passage.Cell.Column == SourceColumns.CiteAs
        let date = ((Source)dated.Passage.Cell.Row).Date
        let days = Days.Of(date)
        where dated.Dates.Any(written => written.HasYear) && !dated.Dates.Any(written => written.MayBe(days))
        let last = dated.Dates[^1]
        select Found(dated.Passage, last.At, last.Length, $"The column Date says {date.Printed}, but Cite as “{last.In(dated.Passage.Text)}”.");
}
