using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Abbreviations;

/// <summary>An abbreviation that a report introduces is used in it; in our own words, in a label, a title or a quotation.</summary>
public sealed class IntroducedNeverUsed : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK703",
        Severity = Severity.Warning,
        Title = "an abbreviation that is introduced is used",
        Reason = "A reader is asked to remember it for nothing; often the full name stands further on where the abbreviation was meant.",
        Fix = "Use it further on, or leave it out.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened. The HLR is public."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from entry in views.Abbreviations.All
        where entry.Count == 0 && !WellKnown.IsToEverybody(entry.Key)
        let introduction = entry.Introductions.FirstOrDefault(use => use is { Expansion: not null, Passage.Role: TextRole.Prose })
        where introduction is not null && !introduction.IsQuoted
        where !IsLabel(views, entry) && !IsQuoted(views, entry)
        select Found(
            introduction.Passage,
            introduction.Start,
            introduction.Length,
            $"“{introduction.Word}” is introduced here, and then {entry.Report.Number} never uses it.");

    private static bool IsLabel(DatasetViews views, AbbreviationInReport entry) =>
        views.Rows.Any(row => row.Report == entry.Report && row.Row.Speakers.Concat(row.Row.OnBehalfOf).Any(name => name.Contains(entry.Key, StringComparison.Ordinal)));

    /// <summary>Whether it stands in what the report quotes or cites.</summary>
    private static bool IsQuoted(DatasetViews views, AbbreviationInReport entry)
    {
        var order = views.Reading;
        return new[] { entry.Key, entry.Key + "s" }.Select(word => views.Vocabulary.Find(word)).Any(term =>
            term is not null && (term.Count > term.Uses.Count || term.Uses.Any(use =>
                use.Passage.Role is TextRole.Quotation or TextRole.Citation && (order.Find(use.Passage.Cell) is not { } place || place.Report == entry.Report))));
    }
}
