using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Abbreviations;

/// <summary>A report introduces an abbreviation once. Titles may do so again.</summary>
public sealed class IntroducedTwice : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK702",
        Severity = Severity.Warning,
        Title = "no abbreviation is introduced twice in a report",
        Reason = "A reader wonders whether a second body is meant; mostly a paragraph was moved or copied.",
        Fix = "Write the abbreviation alone.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened.\nThe Harbour Light Register (HLR) is public."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1", "title": "The Harbour Light Register (HLR)"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened.\nThe HLR is public."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from entry in views.Abbreviations.All
        let inSentences = entry.Introductions.Where(use => use.Passage.Role == TextRole.Prose && use.Expansion is not null && !use.IsQuoted).ToList()
        from again in inSentences.Skip(1)
        where again.Expansion!.IsSame(inSentences[0].Expansion!)
        select Found(
            again.Passage,
            again.Start,
            again.Length,
            $"“{again.Word}” is introduced again; {entry.Report.Number} does so already in {inSentences[0].Passage.Cell.Place.Address}.");
}
