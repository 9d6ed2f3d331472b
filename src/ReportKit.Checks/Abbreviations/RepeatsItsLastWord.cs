using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Abbreviations;

/// <summary>The noun of an abbreviation does not follow it once more: no <c>HLR register</c>, no <c>CL commission</c> for a Commission on Lights.</summary>
public sealed class RepeatsItsLastWord : Check
{
    public override Rule Rule { get; } = new()
    {
        Code = "RK710",
        Severity = Severity.Warning,
        Title = "an abbreviation is not followed by its own last word",
        Reason = "“The HLR register” is the Harbour Light Register register.",
        Fix = "Delete the word after the abbreviation.",
        Failing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "They opened the HLR register."}]}
            """,
        Passing = """
            {"reports": [{"number": "GE-1"}], "abbreviations": [{"abbreviation": "HLR", "expansion": "Harbour Light Register"}],
             "sections": [{"key": "s", "report": "GE-1", "introduction": "They opened the HLR. Register there."}]}
            """,
    };

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from known in Nouns(views)
        let name = known.Name
        let term = views.Vocabulary.Find(name)
        where term is not null
        from use in term.Uses
        where use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At)
        let length = LengthOfRepeated(use.Passage.Text, use.At + name.Length, known.Noun)
        where length > 0
        select Found(use.Passage, use.At, name.Length + length, $"“{use.Passage.Text.Substring(use.At, name.Length + length)}” says “{known.Noun}” twice, since it is in “{name}”.");

    /// <summary>The nouns of what each abbreviation stands for: by the sheet, else by the report, else as everybody knows.</summary>
    private static List<AbbreviationNoun> Nouns(DatasetViews views)
    {
        var nouns = new List<AbbreviationNoun>();
        var known = new HashSet<string>();
        foreach (var row in views.Dataset.Abbreviations.Rows)
            Add(row.Name.Trim(), row.Expansion);
        foreach (var entry in views.Abbreviations.All)
            Add(entry.Key, entry.Introductions.Select(use => use.Expansion).FirstOrDefault(expansion => expansion is not null)?.Text);
        foreach (var (name, last) in WellKnown.LastWords)
        {
            if (known.Add(name))
                nouns.Add(new AbbreviationNoun(name, last));
        }

        return nouns;

        void Add(string name, string? expansion)
        {
            if (expansion?.Trim() is not { Length: > 0 } full || !known.Add(name))
                return;
            nouns.Add(new AbbreviationNoun(name, full[(full.LastIndexOfAny([' ', '-']) + 1)..]));
            if (BeforeSmallWord(full) is { } noun)
                nouns.Add(new AbbreviationNoun(name, noun));
        }
    }

    /// <summary>The word before the first “of”, “on” or “for”: <c>Commission</c> in <c>Commission on Lights</c>.</summary>
    private static string? BeforeSmallWord(string expansion)
    {
        var words = expansion.Split(' ');
        var small = Array.FindIndex(words, word => word is "of" or "on" or "for");
        return small > 0 ? words[small - 1] : null;
    }

    /// <summary>The length of a space and the word, in the singular or the plural, from here on; else 0.</summary>
    private static int LengthOfRepeated(string text, int at, string word)
    {
        if (at >= text.Length || text[at] != ' ' || word.Length <= 3)
            return 0;

        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end > at + 1 && Singular(text.AsSpan(at + 1, end - at - 1)).Equals(Singular(word), StringComparison.OrdinalIgnoreCase) ? end - at : 0;
    }

    private static string Singular(ReadOnlySpan<char> word) =>
        word.EndsWith("ies") ? string.Concat(word[..^3], "y") : word.TrimEnd('s').ToString();

    private sealed record AbbreviationNoun(string Name, string Noun);
}
