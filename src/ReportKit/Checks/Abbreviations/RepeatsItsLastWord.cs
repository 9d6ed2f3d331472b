using ReportKit.Diagnostics;

namespace ReportKit.Checks.Abbreviations;

/// <summary>The last word of an abbreviation does not follow it once more: no <c>HLR register</c>.</summary>
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

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from row in manuscript.Dataset.Abbreviations.Rows
        let last = row.Expansion?.Trim().Split(' ', '-')[^1]
        where last is { Length: > 3 }
        let name = row.Name.Trim()
        let term = manuscript.Vocabulary.Find(name)
        where term is not null
        from use in term.Uses
        where use.Passage.Role is TextRole.Prose or TextRole.Heading && !use.Passage.IsQuotedAt(use.At)
        let length = LengthOfRepeated(use.Passage.Text, use.At + name.Length, last)
        where length > 0
        select Found(use.Passage, use.At, name.Length + length, $"“{use.Passage.Text.Substring(use.At, name.Length + length)}” says “{last}” twice, since it is in “{name}”.");

    /// <summary>The length of a space and the word, or its plural, from here on; else 0.</summary>
    private static int LengthOfRepeated(string text, int at, string word)
    {
        if (at >= text.Length || text[at] != ' ' || string.Compare(text, at + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return 0;

        var end = at + 1 + word.Length;
        if (end < text.Length && text[end] == 's')
            end++;
        return end < text.Length && char.IsLetterOrDigit(text[end]) ? 0 : end - at;
    }
}
