using ReportKit.Checks.Passages;
using ReportKit.Checks.Shapes;
using ReportKit.Findings;
using ReportKit.Schema;

namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// No comma alone parts a subject from its verb in our own words: not <c>The Group, is of the view</c>, nor <c>Avaria, said
/// that</c>. Two commas part what is put between.
/// </summary>
public sealed class CommaAfterSubject : TextCheck
{
    /// <summary>Longer ones may hold a clause of their own.</summary>
    private const int MostWords = 7;

    private static readonly MarkSet Commas = new(",");

    private static readonly MarkSet EndsOfClause = new(".;:?!\n");

    private static readonly MarkSet MarksWithin = new(",;()“”");

    public override Rule Rule { get; } = new()
    {
        Code = "RK331",
        Severity = Severity.Warning,
        Title = "no comma parts a subject from its verb",
        Reason = "It was left where words between two commas were deleted, or where the voice pauses.",
        Fix = "Delete it.",
        HasCorrection = true,
        Failing = "The keepers of the lights, have read the list.",
        Passing = "The keepers, who had read it, have no questions. The list, that of May, is open. In May, was it read?",
    };

    protected override MarkSet? Needs => Commas;

    protected override bool Concerns(TextRole role) => role == TextRole.Prose;

    protected override void Read(Passage passage, ICollection<Finding> found)
    {
        var text = passage.Text;
        for (var at = Commas.IndexIn(passage); at >= 0; at = Commas.IndexIn(passage, at + 1))
        {
            if (at + 2 < text.Length && text[at + 1] == ' ' && IsBeforeVerb(text, at) && IsSubject(text, at) && !passage.IsQuotedAt(at))
                found.Add(Found(passage, at, 1, $"The comma in “{passage.Near(at, 1)}” parts the subject from its verb.", ""));
        }
    }

    private static bool IsBeforeVerb(string text, int comma)
    {
        var rest = text.AsSpan(comma + 2);
        var verb = WordOf(rest);
        if (verb.IsEmpty || verb.Length == rest.Length)
            return false;

        var next = rest[verb.Length..];
        if (next[0] != ' ')
            return false;
        var word = WordOf(next[1..]);
        var end = IndexOf(EndsOfClause, next[1..]);
        var clause = end < 0 ? next[1..] : next.Slice(1, end);
        return IsSaying(verb) ? word is "that" : IsFinite(verb) && !IsPronoun(word) && !clause.Contains(',') && !(end >= 0 && next[1 + end] == '?');
    }

    /// <summary>Whether all before the comma, from the beginning of the sentence, is one noun with what belongs to it.</summary>
    private static bool IsSubject(string text, int comma)
    {
        var start = comma;
        while (start > 0 && !(text[start - 1] == '\n' || (text[start - 1] == ' ' && start > 1 && text[start - 2] is '.' or '!' or '?' or ':')))
            start--;
        var subject = text.AsSpan(start, comma - start).Trim();
        if (subject.IsEmpty || IndexOf(MarksWithin, subject) >= 0)
            return false;

        var first = WordOf(subject);
        var words = subject.Count(' ') + 1;
        return words <= MostWords && ((AreNames(subject) && first.Length > 3 && !IsAdverb(first)) || (words > 1 && IsArticle(first) && !HasVerb(subject)));
    }

    /// <summary>Whether all of its words are names, or join them.</summary>
    private static bool AreNames(ReadOnlySpan<char> subject)
    {
        while (!subject.IsEmpty)
        {
            var word = WordOf(subject);
            if (word.IsEmpty || !(char.IsUpper(word[0]) || word is "and" or "of" or "the"))
                return false;
            subject = subject[Math.Min(subject.Length, word.Length + 1)..];
        }

        return true;
    }

    /// <summary>Whether a clause may stand in it already.</summary>
    private static bool HasVerb(ReadOnlySpan<char> subject)
    {
        while (!subject.IsEmpty)
        {
            var word = WordOf(subject);
            if (IsFinite(word) || IsSaying(word) || word is "that" or "which" or "who" or "whom" or "whose" or "when" or "where" or "if" or "more" or "less" or "time" or "day" or "year" or "week" or "month" or "morning" or "while" or "not")
                return true;
            subject = subject[Math.Min(subject.Length, word.Length + 1)..];
        }

        return false;
    }

    private static int IndexOf(MarkSet marks, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (marks.Contains(text[at]))
                return at;
        }

        return -1;
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\''))
            end++;
        return text[..end];
    }

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "The" or "This" or "These" or "Those" or "Its" or "Their" or "Our" or "A" or "An" or "All" or "Both" or "Some" or "Several" or "Many";

    private static bool IsFinite(ReadOnlySpan<char> word) => word is "is" or "are" or "was" or "were" or "has" or "have" or "will" or "would" or "shall" or "should" or "must" or "may" or "can" or "could" or "does" or "do";

    private static bool IsSaying(ReadOnlySpan<char> word) => word is
        "said" or "stated" or "noted" or "stressed" or "added" or "argued" or "recalled" or "underlined" or "explained" or "believed" or "emphasized" or "emphasised" or "agreed" or "proposed"
        or "decided" or "reiterated" or "reaffirmed" or "replied" or "warned" or "highlighted" or "hoped" or "suggested";

    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "it" or "he" or "she" or "they" or "we" or "you" or "i" or "I" or "there" or "not" or "this" or "that";

    private static bool IsAdverb(ReadOnlySpan<char> word) => word.EndsWith("ly") || word is "However" or "With" or "From" or "Under" or "After" or "Before" or "Since" or "During" or "When" or "While" or "Although" or "Because" or "Until" or "Here" or "Once" or "First" or "Second" or "Third" or "Sometimes" or "Often" or "Still" or "Into" or "Both" or "What" or "That" or "Therefore" or "Moreover" or "Also" or "Then" or "Later" or "Today" or "Yesterday" or "Nevertheless" or "Thus" or "Indeed" or "Again" or "Next";
}
