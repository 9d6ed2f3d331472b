using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>
/// A name or title that has a hyphen has it throughout our own prose, and one way of capitals after it: <c>Open-ended</c> or
/// <c>Open-Ended</c>, <c>Secretary-General</c> or <c>Secretary General</c>.
/// </summary>
public sealed class HyphenInName : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK1008",
        Severity = Severity.Warning,
        Title = "a name with a hyphen is written in one way",
        Reason = "One body or office looks like two.",
        Fix = "Write it as elsewhere.",
        Failing = """{"sections": [{"key": "s", "introduction": "The Open-ended Group met; the Open-ended Group rose. Then the Open-Ended Group met."}]}""",
        Passing = """{"sections": [{"key": "s", "introduction": "The Open-ended Group met; the Open-ended Group rose in an open-ended way. Open ended it is."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var hyphened = views.Vocabulary.Terms.Where(term => char.IsUpper(term.Word[0]) && term.Word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen && hyphen < term.Word.Length - 2 && term.Word.All(letter => char.IsLetter(letter) || letter == '-'));
        foreach (var name in hyphened.GroupBy(term => term.Word, StringComparer.OrdinalIgnoreCase))
        {
            var uses = name.SelectMany(term => term.Uses).Concat(Apart(views.Vocabulary, name.First().Word)).Where(use => IsName(use, name.Key.Length)).ToList();
            var ways = uses.GroupBy(use => use.Passage.Text.Substring(use.At, name.Key.Length)).OrderByDescending(way => way.Count()).ToList();
            foreach (var way in ways.Skip(1))
            {
                foreach (var use in IsOfOthers(way, ways[0], name.Key.Length) ? [] : way.DistinctBy(use => use.Passage))
                    yield return Found(use.Passage, use.At, name.Key.Length, $"“{way.Key}” is written “{ways[0].Key}” elsewhere.");
            }
        }
    }

    /// <summary>Where the parts of the name stand with spaces in place of its hyphens.</summary>
    private static IEnumerable<WordUse> Apart(Vocabulary vocabulary, string name)
    {
        var apart = name.Replace('-', ' ');
        return vocabulary.Find(name.AsSpan(0, name.IndexOf('-', StringComparison.Ordinal))) is { } first
            ? first.Uses.Where(use => string.Compare(use.Passage.Text, use.At, apart, 0, apart.Length, StringComparison.OrdinalIgnoreCase) == 0)
            : [];
    }

    /// <summary>Whether one way of writing is that of other bodies: the Secretary-General of one, the Secretary General of another.</summary>
    private static bool IsOfOthers(IEnumerable<WordUse> way, IEnumerable<WordUse> usual, int length)
    {
        var bodies = way.Select(use => BodyOfOffice.Of(use.Passage.Text, use.At, use.At + length)).OfType<string>().ToHashSet();
        return bodies.Count > 0 && !bodies.Contains(BodyOfOffice.Own) && !usual.Any(use => BodyOfOffice.Of(use.Passage.Text, use.At, use.At + length) is { } body && bodies.Contains(body));
    }

    /// <summary>Whether the words are ours, and have their capital as a name: not as the first of a sentence, nor all through.</summary>
    private static bool IsName(WordUse use, int length)
    {
        var (text, end) = (use.Passage.Text, use.At + length);
        return use.Passage.Role is TextRole.Prose or TextRole.Heading
            && (use.At >= 2 && text[use.At - 1] == ' ' && (char.IsLetterOrDigit(text[use.At - 2]) || text[use.At - 2] is ',' or ')'))
            && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '-'))
            && char.IsLower(text[end - 1])
            && !use.Passage.IsQuotedAt(use.At);
    }
}
