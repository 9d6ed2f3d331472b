using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Abbreviations;

/// <summary>One name has one abbreviation.</summary>
public sealed class TwoAbbreviations : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK705",
        Severity = Severity.Warning,
        Title = "a name has one abbreviation",
        Reason = "Under two abbreviations a body looks like two bodies.",
        Fix = "Decide on one of the two.",
        Failing = """{"abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}, {"abbreviation": "HLRG", "expansion": "Harbour light register"}]}""",
        Passing = """{"abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}, {"abbreviation": "HL", "expansion": "Harbour Light"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Abbreviations;
        var known = new Dictionary<string, string>();
        foreach (var row in table.Rows.Where(row => row.Expansion is not null))
        {
            var name = row.Name.Trim();
            if (IsTaken(known, Expansion.Of(row.Expansion!), AcronymScanner.Key(name)) is { } other)
                yield return Found(table, row, AbbreviationColumns.Expansion, $"“{CellFindings.Excerpt(row.Expansion!)}” has two abbreviations, “{other}” and “{name}”.");
        }

        foreach (var entry in views.Abbreviations.All)
        {
            foreach (var use in entry.Introductions.Where(use => use.Expansion is not null && !use.IsQuoted))
            {
                if (IsTaken(known, use.Expansion!, entry.Key) is { } other)
                {
                    yield return Found(
                        use.Passage,
                        use.Start,
                        use.Length,
                        $"“{CellFindings.Excerpt(use.Expansion!.Text)}” is abbreviated “{use.Word}” here, and “{other}” elsewhere.");
                    break;
                }
            }
        }
    }

    /// <summary>The other abbreviation that a name has already; else the name now has this one.</summary>
    private static string? IsTaken(Dictionary<string, string> known, Expansion expansion, string key) =>
        known.TryAdd(expansion.Key, key) || known[expansion.Key] == key ? null : known[expansion.Key];
}
