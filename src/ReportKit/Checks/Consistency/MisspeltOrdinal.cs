using System.Collections.Frozen;
using F23.StringSimilarity;
using ReportKit.Diagnostics;

namespace ReportKit.Checks.Consistency;

/// <summary>What counts a session, a meeting or a chapter is spelled as an ordinal: <c>Fourth</c>, not <c>Forth</c>.</summary>
public sealed class MisspeltOrdinal : Check
{
    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "session", "meeting", "plenary", "round", "reading", "committee", "commission", "conference", "assembly", "congress", "report", "draft", "chapter", "article", "paragraph", "section", "edition", "anniversary", "summit", "consultation", "sitting", "annual", "substantive", "formal", "informal", "plenary", "organizational", "organisational", "resumed", "regular", "intersessional");

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "fifty", "sixty", "ninety", "fist", "eighty", "tent", "sevent", "fight", "firstly", "secondly", "thirdly");

    public override Rule Rule { get; } = new()
    {
        Code = "RK1001",
        Severity = Severity.Warning,
        Title = "ordinals are spelled right",
        Reason = "No spelling check sees “Forth session”, and the contents list it beside the third and the fifth.",
        Fix = "Correct it.",
        HasCorrection = true,
        Failing = """{"sections": [{"key": "s", "title": "Forth session of the Assembly"}]}""",
        Passing = """{"sections": [{"key": "s", "title": "Fourth session of the Assembly", "introduction": "And so forth; fifty meetings."}]}""",
    };

    public override IEnumerable<Diagnostic> Run(Manuscript manuscript) =>
        from term in manuscript.Vocabulary.Terms
        where MayBe(term.Word)
        let meant = Meant(term.Word)
        where meant is not null
        from use in term.Uses
        where Counts(use.Passage, use.At + term.Word.Length)
        select Found(use.Passage, use.At, term.Word.Length, $"“{term.Word}” stands for “{meant}”.", meant);

    /// <summary>A quick look, because most words are nothing like an ordinal.</summary>
    private static bool MayBe(string word) =>
        word.Length is >= 4 and <= 11
        && (word[0] | ' ') is 'f' or 's' or 't' or 'e' or 'n'
        && word[^1] is 'h' or 't' or 'd' or 'n'
        && !Words.Contains(word) && !NumberWords.IsOrdinal(word);

    /// <summary>The ordinal that one slip of the hand makes of the word, in its case; or null.</summary>
    private static string? Meant(string word)
    {
        var slips = new OptimalStringAlignment();
        var small = word.ToLowerInvariant();
        var meant = NumberWords.Ordinals.FirstOrDefault(ordinal => ordinal[0] == small[0] && Math.Abs(ordinal.Length - small.Length) <= 1 && slips.Distance(ordinal, small) == 1);
        return meant is not null && char.IsUpper(word[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant;
    }

    /// <summary>Whether something that is counted follows: a session, or another ordinal (<c>Forth and Fifth sessions</c>).</summary>
    private static bool Counts(Passage passage, int end)
    {
        var rest = passage.Text.AsSpan(end);
        if (rest is not [' ', ..])
            return false;

        rest = rest[1..];
        if (rest.StartsWith("and "))
            rest = rest[4..];
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
            length++;
        var next = rest[..length];
        return Counted.Contains(next.ToString()) || NumberWords.IsOrdinal(next);
    }
}
