using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Abbreviations;

/// <summary>An abbreviation stands for one thing: what the sheet Abbreviations says, or the text that introduces it first.</summary>
public sealed class TwoExpansions : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK704",
        Severity = Severity.Warning,
        Title = "an abbreviation stands for one thing",
        Reason = "Under two names a body looks like two bodies.",
        Fix = "Decide on one full name, here and in the sheet Abbreviations; or choose another abbreviation.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "The High Lamp Registry (HLR) opened."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "The public harbour-light registers (HLRs) opened."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var uses = views.Abbreviations;
        var first = new Dictionary<string, AbbreviationUse>();
        var reported = new HashSet<string>();
        foreach (var entry in uses.All)
        {
            foreach (var use in entry.Introductions.Where(use => use.Expansion is not null && !use.IsQuoted))
            {
                var listed = uses.Expansions.GetValueOrDefault(entry.Key);
                if (listed is null)
                    first.TryAdd(entry.Key, use);
                var known = listed ?? first[entry.Key].Expansion!;
                if (use.Expansion!.IsSame(known) || !reported.Add($"{entry.Report.Line} {entry.Key}: {use.Expansion.Key}"))
                    continue;

                var where = listed is null ? first[entry.Key].Passage.Cell.Place.Address : "the sheet Abbreviations";
                yield return Found(
                    use.Passage,
                    use.Start,
                    use.Length,
                    $"“{use.Word}” stands for “{CellFindings.Excerpt(use.Expansion.Text)}” here, and for “{CellFindings.Excerpt(known.Text)}” in {where}.");
            }
        }
    }
}
