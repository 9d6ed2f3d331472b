using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Abbreviations;

/// <summary>Our own sentences use an abbreviation only after the report has said what it stands for. Titles may come before.</summary>
public sealed class UsedBeforeIntroduced : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK701",
        Severity = Severity.Warning,
        Title = "an abbreviation is introduced where it is used first",
        Reason = "A reader who goes from the front to the back does not know yet what it stands for. A footnote is read where its mark stands.",
        Fix = "Write the full name with the abbreviation in brackets at the first use, or the full name alone there.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The HLR opened.\nThe Harbour Light Register (HLR) is public."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1", "title": "The HLR"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The Harbour Light Register (HLR) opened.\nThe HLR is public."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from entry in views.Abbreviations.All
        let first = entry.FirstUse
        let introduction = entry.Introductions.FirstOrDefault()
        where first is not null && introduction is not null && !entry.IsIntroducedByOthers && !WellKnown.IsToEverybody(entry.Key)
        where first.IsBefore(introduction)
        select Found(
            first.Passage,
            first.At,
            first.Length,
            $"“{first.Word}” is used here, but {entry.Report.Number} introduces it only {Where(first, introduction)}.");

    private static string Where(AbbreviationUse first, AbbreviationUse introduction) =>
        introduction.Passage.Cell == first.Passage.Cell ? "further on in the same cell" : $"in {introduction.Passage.Cell.Place.Address}";
}
