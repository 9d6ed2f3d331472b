using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Names;

/// <summary>
/// The English names of states and cities of several words have no hyphen (<c>South-Korea</c>, <c>New-York</c>), but for those that do
/// (<c>Timor-Leste</c>); nor have those of bodies and offices that everybody knows.
/// </summary>
public sealed class HyphenInStateName : Check
{
    private static readonly string[] Apart =
    [
        "United States", "United States of America", "United Kingdom", "United Nations", "United Arab Emirates", "United Republic", "South Korea", "North Korea", "South Africa", "South Sudan", "North Macedonia", "New Zealand", "Saudi Arabia",
        "Sri Lanka", "Costa Rica", "El Salvador", "Sierra Leone", "Burkina Faso", "San Marino", "Cabo Verde", "Viet Nam", "Cape Verde", "Ivory Coast", "Czech Republic", "Dominican Republic", "Papua New Guinea", "Solomon Islands",
        "Marshall Islands", "Saint Lucia", "Russian Federation", "European Union", "African Union", "New York", "The Hague", "Addis Ababa", "Buenos Aires", "Kuala Lumpur", "Abu Dhabi", "Member State", "Member States", "General Assembly",
        "Security Council", "Human Rights", "Puerto Rico", "Hong Kong", "Brunei Darussalam", "Equatorial Guinea", "Trinidad and Tobago", "Antigua and Barbuda", "Bosnia and Herzegovina",
    ];

    private static readonly string[] Joined = ["Guinea-Bissau", "Timor-Leste", "Port-au-Prince"];

    /// <summary>Before a small letter they are the adjective of another: <c>a Human-Rights clause</c>; there a hyphen may stand.</summary>
    private static readonly HashSet<string> MayJoin = ["Human Rights", "Security Council", "General Assembly", "Member State", "New York"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK614",
        Severity = Severity.Warning,
        Title = "the name of a state has a hyphen only where it is part of it",
        Reason = "In other languages these names have hyphens; in English a search for the name does not find them.",
        Fix = "Write the name as the United Nations does.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "introduction": "The keepers of South-Korea spoke."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "The keepers of South Korea and Timor-Leste spoke of United States-led lights."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        foreach (var name in Apart)
        {
            var hyphened = name.Replace(' ', '-');
            foreach (var (written, ending) in new[] { (hyphened, ""), (hyphened + "’s", "’s"), (hyphened + "'s", "'s") })
            {
                foreach (var use in views.Vocabulary.Find(written)?.Uses ?? [])
                {
                    if (PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings) && !IsAddress(use) && !(MayJoin.Contains(name) && IsAdjective(use, written.Length)))
                        yield return Wrong(use, written.Length, name + ending);
                }
            }
        }

        foreach (var name in Joined)
        {
            var first = name[..name.IndexOf('-', StringComparison.Ordinal)];
            var apart = name.Replace('-', ' ');
            foreach (var use in views.Vocabulary.Find(first)?.Uses ?? [])
            {
                if (use.Passage.Text.AsSpan(use.At).StartsWith(apart) && PassageLanguage.IsEnglish(use.Passage, views.Dataset.Settings))
                    yield return Wrong(use, apart.Length, name);
            }
        }
    }

    private Finding Wrong(WordUse use, int length, string name) =>
        Found(use.Passage, use.At, length, $"“{use.Passage.Text.Substring(use.At, length)}” stands for “{name}”.", name);

    private static bool IsAdjective(WordUse use, int length) => use.Passage.Text.AsSpan(use.At + length) is [' ', >= 'a' and <= 'z', ..];

    private static bool IsAddress(WordUse use) => use.At > 0 && use.Passage.Text[use.At - 1] is '/' or '.' or '@' or '_' or '#';
}
