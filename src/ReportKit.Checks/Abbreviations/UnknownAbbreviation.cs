using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Abbreviations;

/// <summary>
/// An abbreviation that a report uses more than once is in the sheet Abbreviations, or the report says what it stands for. One that
/// is known in the field may be used now and then.
/// </summary>
public sealed class UnknownAbbreviation : Check
{
    /// <summary>From how many uses on a reader should be told.</summary>
    private const int Often = 2;

    /// <summary>The same of those that are known in the field.</summary>
    private const int OftenOfKnown = 4;

    public override Rule Rule { get; } = new()
    {
        Code = "RK707",
        Severity = Severity.Remark,
        Title = "an abbreviation that is used more than once is explained",
        Reason = "It is neither introduced in the report nor listed in the sheet Abbreviations; a reader may not know it.",
        Fix = "Introduce it at the first use, or add it to the sheet Abbreviations.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The HLR opened. The HLR closed. The HLR is new. The HLR is old."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "sections": [{"key": "s", "report": "GE-1", "introduction": "The HLR opened. The UN is old. The UN is new. The UN met. The UN rose."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from entry in views.Abbreviations.All
        let first = entry.FirstUse
        where first is not null && entry.Count >= (WellKnown.Is(entry.Key) ? OftenOfKnown : Often) && !entry.IsIntroduced
        where entry.Key.Length > 2 && views.Abbreviations.Listed(entry.Key) is null
        where !WellKnown.IsToEverybody(entry.Key) && !OwnName.Holds(views.Dataset.Settings, entry.Key) && !Capitals.IsFigureOrWord(entry.Key, views.Vocabulary)
        select Found(first.Passage, first.At, first.Length, $"{entry.Report.Number} uses “{first.Word}” {entry.Count} times and never says what it stands for.");
}
