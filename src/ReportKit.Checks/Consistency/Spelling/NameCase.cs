using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Consistency.Spelling;

/// <summary>A name of several words has the capitals that it has in Speakers or Abbreviations; all small it may be no name at all.</summary>
public sealed class NameCase : Check
{
    private const int FewestCapitals = 2;

    public override Rule Rule { get; } = new()
    {
        Code = "RK1009",
        Severity = Severity.Warning,
        Title = "a name has the capitals that the sheets give it",
        Reason = "One body looks like two.",
        Fix = "Write it as in the sheet, or change the sheet.",
        Failing = """{"abbreviations": [{"abbreviation": "WGL", "expansion": "Working Group on Harbour Lights"}], "sections": [{"key": "s", "introduction": "The Working group on Harbour Lights met."}]}""",
        Passing = """{"abbreviations": [{"abbreviation": "WGL", "expansion": "Working Group on Harbour Lights"}], "sections": [{"key": "s", "introduction": "The Working Group on Harbour Lights is a working group on harbour lights."}]}""",
    };

    public override IEnumerable<Finding> Run(DatasetViews views)
    {
        var names = Names(views);
        if (names.Count == 0)
            yield break;

        foreach (var passage in views.Passages.Where(passage => passage.Role is TextRole.Prose or TextRole.Heading))
        {
            for (var at = 0; at < passage.Text.Length; at++)
            {
                if ((at > 0 && char.IsLetterOrDigit(passage.Text[at - 1])) || NameAt(passage.Text, at, names) is not { } name)
                    continue;
                if (IsOtherCase(passage, at, name))
                    yield return Found(passage, at, name.Length, $"“{passage.Text.AsSpan(at, name.Length)}” is “{name}” in the sheets.");
                at += name.Length - 1;
            }
        }
    }

    /// <summary>The names of several words by their first letter, the longest first.</summary>
    private static Dictionary<int, List<string>> Names(DatasetViews views)
    {
        var names = new Dictionary<int, List<string>>();
        var all = views.Speakers.All.Concat(views.Dataset.Abbreviations.Rows.Select(row => row.Expansion ?? ""))
            .Where(name => name.Count(char.IsUpper) >= FewestCapitals && name.Count(letter => letter == ' ') >= 2 && name.Any(char.IsLower))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(name => name.Length);
        foreach (var name in all)
        {
            if (!names.TryGetValue(char.ToUpperInvariant(name[0]), out var known))
                names.Add(char.ToUpperInvariant(name[0]), known = []);
            known.Add(name);
        }

        return names;
    }

    /// <summary>The name that stands here, in whatever case; null where none does.</summary>
    private static string? NameAt(string text, int at, Dictionary<int, List<string>> names)
    {
        if (!names.TryGetValue(char.ToUpperInvariant(text[at]), out var known))
            return null;

        foreach (var name in known)
        {
            if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return name;
        }

        return null;
    }

    private static bool IsOtherCase(Passage passage, int at, string name)
    {
        var written = passage.Text.AsSpan(at, name.Length);
        return !written.SequenceEqual(name)
            && written[1..].ContainsAnyInRange('A', 'Z')
            && written.ContainsAnyInRange('a', 'z')
            && !DiffersAtStartOrHyphenOnly(written, name)
            && (at == 0 || !char.IsLetterOrDigit(passage.Text[at - 1]))
            && (at + name.Length == passage.Text.Length || !char.IsLetterOrDigit(passage.Text[at + name.Length]))
            && !passage.IsQuotedAt(at);
    }

    /// <summary>
    /// Whether only the first letter differs, as it does at the start of a sentence, or one after a hyphen, which is
    /// <see cref="HyphenInName"/>'s.
    /// </summary>
    private static bool DiffersAtStartOrHyphenOnly(ReadOnlySpan<char> written, string name)
    {
        for (var i = 1; i < written.Length; i++)
        {
            if (written[i] != name[i] && name[i - 1] != '-')
                return false;
        }

        return true;
    }
}
