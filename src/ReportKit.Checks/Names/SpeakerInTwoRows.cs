using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Sheets;

namespace ReportKit.Checks.Names;

/// <summary>
/// Every speaker has one row in Speakers. Names are the same where only an article, case, a space or a mark differs, or, of states,
/// what kind of state it is (<c>Republic of</c>); states also where they share a code, people where they share first and last name.
/// </summary>
public sealed class SpeakerInTwoRows : Check
{
    private static readonly HashSet<string> KindsOfState =
    [
        "republic", "kingdom", "federal", "federation", "federative", "islamic", "democratic", "peoples", "socialist", "arab", "state", "states", "union",
        "plurinational", "bolivarian", "cooperative", "commonwealth", "principality", "grand", "duchy", "sultanate", "hashemite", "oriental",
        "delegation", "permanent", "mission", "government", "free", "independent", "of", "the", "and",
    ];

    public override Rule Rule { get; } = new()
    {
        Code = "RK602",
        Severity = Severity.Warning,
        Title = "every speaker has one row in Speakers",
        Reason = "A speaker in two rows counts as two speakers, and a name in two rows is understood as the first.",
        Fix = "Keep one of the two rows, with the other name as an alias.",
        Failing = """{"speakers": [{"name": "Republic of Avaria", "kind": "Member State"}, {"name": "Avaria", "kind": "Member State"}]}""",
        Passing = """{"speakers": [{"name": "Republic of Avaria", "shortName": "Avaria", "kind": "Member State"}, {"name": "South Avaria", "kind": "Member State"}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var table = views.Dataset.Speakers;
        var known = new Dictionary<string, Speaker>();
        foreach (var row in table.Rows)
        {
            Speaker? other = null;
            foreach (var key in Keys(row).Distinct())
            {
                if (!known.TryAdd(key, row) && known[key] != (object)row)
                    other ??= known[key];
            }

            if (other is not null)
            {
                yield return Found(
                    table,
                    row,
                    SpeakerColumns.Name,
                    $"“{CellFindings.Excerpt(row.Name)}” seems to be “{CellFindings.Excerpt(other.Name)}” of {table.Place(other, SpeakerColumns.Name).Address}.");
            }
        }
    }

    /// <summary>What no other speaker has: each name reduced to what tells it from others.</summary>
    private static IEnumerable<string> Keys(Speaker speaker)
    {
        foreach (var name in speaker.AllNames)
        {
            yield return "name " + Letters(NameWords.WithoutThe(name));
            if (speaker.Kind == SpeakerKind.MemberState && Country(name) is { } country)
                yield return "state " + country;
            if (speaker.Kind is SpeakerKind.UnOfficial or SpeakerKind.Other && OfficialTitles.PersonIn(name) is { } person)
                yield return "person " + Letters(person);
        }

        if (speaker.Kind == SpeakerKind.MemberState && speaker.Code is { } code)
            yield return "code " + code.Trim().ToUpperInvariant();
    }

    /// <summary>What is left of a state's name without its kind; null for those names that two states share.</summary>
    private static string? Country(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var words = (open > 0 ? name[..open] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !KindsOfState.Contains(Letters(word)));
        var country = Letters(string.Concat(words));
        return country is "" or "korea" or "congo" or "guinea" or "united" ? null : country;
    }

    /// <summary>The letters and digits alone, small.</summary>
    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
