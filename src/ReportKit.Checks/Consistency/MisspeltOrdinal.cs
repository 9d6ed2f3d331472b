using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Checks.Terms;
using ReportKit.Checks.Views;
using ReportKit.Findings;
using ReportKit.Languages;

namespace ReportKit.Checks.Consistency;

/// <summary>What counts a session, a meeting or a chapter is spelled as an ordinal: <c>Fourth</c>, not <c>Forth</c>.</summary>
public sealed class MisspeltOrdinal : Check
{
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

    public override IEnumerable<Finding> Run(DatasetViews views) =>
        from term in views.Vocabulary.Terms
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
        && !IsOther(word) && !EnglishNumbers.IsOrdinal(word);

    /// <summary>The ordinal that one slip of the hand makes of the word, in its case; or null.</summary>
    private static string? Meant(string word)
    {
        var small = word.ToLowerInvariant();
        var meant = EnglishNumbers.Ordinals.FirstOrDefault(ordinal => ordinal[0] == small[0] && OneSlip.IsBetween(ordinal, small));
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
        return IsCounted(next.ToString()) || EnglishNumbers.IsOrdinal(next);
    }

    /// <summary>Whether it is a word of its own that looks like an ordinal with a slip.</summary>
    private static bool IsOther(string word) => word.ToLowerInvariant() is
        "fifty" or "sixty" or "ninety" or "fist" or "eighty" or "tent" or "sevent" or "fight" or "firstly" or "secondly" or "thirdly";

    private static bool IsCounted(string word) => word.ToLowerInvariant() is
        "session" or "meeting" or "plenary" or "round" or "reading" or "committee" or "commission" or "conference" or "assembly" or "congress" or "report" or "draft"
        or "chapter" or "article" or "paragraph" or "section" or "edition" or "anniversary" or "summit" or "consultation" or "meeting" or "annual" or "substantive"
        or "formal" or "informal" or "organizational" or "organisational" or "resumed" or "regular" or "intersessional";
}
