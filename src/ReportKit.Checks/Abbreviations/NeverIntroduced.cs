using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Abbreviations;

/// <summary>
/// An abbreviation of the sheet Abbreviations that our own sentences use is introduced in the report. Those that everybody knows,
/// and those in the name of the organisation itself, need not be.
/// </summary>
public sealed class NeverIntroduced : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK706",
        Severity = Severity.Warning,
        Title = "an abbreviation that our sentences use is introduced",
        Reason = "The report nowhere says what it stands for; the sheet Abbreviations is not printed.",
        Fix = "Write the full name with the abbreviation in brackets at the first use.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "The HLR opened."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "Avaria asked that “the HLR” be opened."}], "statements": [{"report": "GE-1", "section": "s", "text": "The HLR opened."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from entry in views.Abbreviations.All
        let first = entry.FirstUse
        let expansion = views.Abbreviations.Expansions.GetValueOrDefault(entry.Key)
        where first is not null && expansion is not null && !entry.IsIntroduced
        where !WellKnown.IsToEverybody(entry.Key) && !OwnName.Holds(views.Dataset.Settings, entry.Key)
        select Found(
            first.Passage,
            first.At,
            first.Length,
            $"{entry.Report.Number} never says that “{first.Word}” stands for “{CellFindings.Excerpt(expansion.Text)}”.");
}
