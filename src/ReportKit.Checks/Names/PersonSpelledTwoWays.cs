using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;

namespace ReportKit.Checks.Names;

/// <summary>
/// The name of a person after a title is spelled as it is elsewhere: not <c>Ambassador Ilse Tarow</c> beside <c>Ilse Tarrow</c>. What
/// is spelled in two ways by those who are quoted alone is theirs.
/// </summary>
public sealed class PersonSpelledTwoWays : Check
{
    /// <summary>Of shorter names one letter more or less often makes another: <c>Jan</c>, <c>Jean</c>.</summary>
    private const int Shortest = 4;

    private static readonly string[] Heads = [.. OfficialTitles.Heads, "Ambassador", "Mr", "Ms", "Mrs", "Dr"];

    public override Rule Rule { get; } = new()
    {
        Code = "RK612",
        Severity = Severity.Warning,
        Title = "a person's name is spelled in one way",
        Reason = "Nothing that a person reads as quickly as a name is misread as often, and its owner notices.",
        Fix = "Look up the spelling.",
        Failing = """{"statements": [{"kind": "Narrative", "text": "Ambassador Ilse Tarrow spoke, and Chair Ilse Tarow closed."}]}""",
        Passing = """{"statements": [{"kind": "Narrative", "text": "Ambassador Ilse Tarrow spoke, and Chair Idony Tarrow closed."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var persons = TitledPerson.Of(views, Heads).ToLookup(person => person.Name);
        var known = views.Dataset.Speakers.Rows.SelectMany(speaker => speaker.AllNames).Select(OfficialTitles.PersonIn).OfType<string>().Distinct().ToList();
        if (persons.Count == 0 && known.Count == 0)
            return [];

        // The likeliest to be right come first: those of the sheet Speakers, then those that are used most.
        List<string> names = [.. known, .. persons.OrderByDescending(person => person.Any(use => use.IsOurs)).ThenByDescending(person => person.Count()).Select(person => person.Key).Except(known)];
        var byPart = new Dictionary<string, List<string>>();
        var found = new List<Finding>();
        foreach (var name in names)
        {
            var parts = name.Split(' ');
            var usual = parts.SelectMany(part => byPart.GetValueOrDefault(part) ?? []).FirstOrDefault(other => AreNear(parts, other.Split(' ')));
            if (usual is not null && !known.Contains(name) && (known.Contains(usual) || persons[usual].Any(person => person.IsOurs)))
                found.AddRange(persons[name].Select(person => Found(person.Passage, person.NameAt, name.Length, $"“{name}” is nearly “{usual}”.")));
            if (known.Contains(name) && parts.Length == 2 && parts[1].Length < MisspeltName.Shortest)
                found.AddRange(Untitled(views.Vocabulary, parts, known));
            else if (usual is null && !known.Contains(name) && persons[name].Any(person => person.IsOurs))
                found.AddRange(Untitled(views.Vocabulary, parts, known));
            foreach (var part in parts)
            {
                if (!byPart.TryGetValue(part, out var bearers))
                    byPart[part] = bearers = [];
                bearers.Add(name);
            }
        }

        return found;
    }

    /// <summary>Where the first name stands with nearly the last one after it, and no title before.</summary>
    private IEnumerable<Finding> Untitled(Vocabulary vocabulary, string[] name, List<string> known)
    {
        var (first, last) = (name[0], name[1]);
        foreach (var use in vocabulary.Find(first)?.Uses ?? [])
        {
            var (text, at) = (use.Passage.Text, use.At + first.Length + 1);
            if (at >= text.Length || text[at - 1] != ' ' || text[at] != last[0] || EndsWithTitle(text.AsSpan(0, use.At)))
                continue;
            var other = WordAt(text, at);
            if (other != last && AreNear(other, last) && OfficialTitles.IsName(other) && !other.StartsWith(last, StringComparison.Ordinal) && !known.Contains($"{first} {other}"))
                yield return Found(use.Passage, use.At, first.Length + 1 + other.Length, $"“{first} {other}” is nearly “{first} {last}”.");
        }
    }

    private static string WordAt(string text, int at)
    {
        var words = new WordScanner(text, at);
        return words.MoveNext() ? words.Current.In(text).ToString() : "";
    }

    private static bool EndsWithTitle(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" .");
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '-'))
            start--;
        return Heads.Contains(before[start..].ToString());
    }

    private static bool AreNear(string[] one, string[] other) =>
        (one[0] == other[0] && AreNear(one[1], other[1])) || (one[1] == other[1] && AreNear(one[0], other[0]));

    private static bool AreNear(string part, string other) =>
        Math.Min(part.Length, other.Length) >= Shortest && part != other + "s" && other != part + "s" && (OneSlip.IsBetween(part, other) || OneSlip.IsOtherDouble(part, other));
}
