using ReportKit.Checks.Passages;
namespace ReportKit.Checks.Quotations.Wording;

/// <summary>
/// Whether an English verb or particle may stand twice where one clause ends and the next begins: <c>what it is is clear</c>,
/// <c>they gave in in May</c>. Where nothing before it opens such a clause, it is a slip.
/// </summary>
internal static class DoubledInClauses
{
    /// <summary>How verbs begin that take a particle, or end a clause with one.</summary>
    private static readonly string[] VerbStems =
    [
        "act", "agree", "back", "believ", "break", "brok", "bring", "brought", "buil", "call", "came", "carr", "cash", "cav", "check", "chim", "com", "count", "cross", "cut", "decid", "depend", "drag", "draw",
        "drop", "engag", "fall", "fell", "fill", "find", "focus", "found", "gav", "get", "giv", "go", "got", "hand", "held", "hold", "insist", "interest", "involv", "join", "keep", "kept", "kick", "left", "let",
        "liv", "lock", "log", "look", "made", "mak", "mov", "opt", "paid", "participat", "pass", "pay", "phas", "pitch", "plug", "point", "press", "pull", "put", "ran", "rel", "rul", "run", "sat", "send", "sent",
        "set", "settl", "shut", "sign", "sit", "spell", "stand", "stay", "step", "stood", "switch", "take", "taking", "think", "throw", "ty", "tie", "took", "touch", "tun", "turn", "weigh", "went", "work", "zero",
    ];

    private static readonly string[] Endings = ["", "s", "es", "e", "ed", "d", "t", "ing", "en", "n", "ies", "ied", "y", "ged", "ging", "ped", "ping", "ted", "ting", "ning", "ling", "led"];

    /// <param name="at">Where the word stands first.</param>
    public static bool MayBe(string text, int at, ReadOnlySpan<char> word)
    {
        if (word is "in" or "on" or "up" or "off" or "out" or "over" or "down" or "through" or "back" or "about")
            return BeginsAsVerb(WordBefore(text, at));
        return !(word is "is" or "are" or "was" or "were" or "has" or "have" or "do" or "does" or "did" or "can" or "will" or "may") || IsClauseOpen(text, at);
    }

    /// <summary>Whether a thing is called what it is: <c>call a spade a spade</c>.</summary>
    public static bool IsNamed(string text, int at, ReadOnlySpan<char> article)
    {
        if (!(article is "a" or "an" or "un" or "une" or "una"))
            return false;
        var before = text.AsSpan(0, at);
        var sentence = before[(before.LastIndexOfAny('.', '?', '\n') + 1)..];
        return sentence.Contains("call", StringComparison.OrdinalIgnoreCase) || sentence.Contains("appel", StringComparison.OrdinalIgnoreCase) || sentence.Contains("llam", StringComparison.OrdinalIgnoreCase);
    }

    private static bool BeginsAsVerb(ReadOnlySpan<char> word)
    {
        if (word is "it" or "them" or "him" or "us" or "you" or "me")
            return true;
        foreach (var stem in VerbStems)
        {
            if (word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && Array.IndexOf(Endings, word[stem.Length..].ToString()) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word that opens a clause, or a noun that is said to be something, stands before in the sentence.</summary>
    private static bool IsClauseOpen(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny('.', '?', '\n') + 1;
        foreach (var word in new WordScanner(text, start))
        {
            if (word.At >= at)
                return false;
            if (OpensClause(word.In(text)))
                return true;
        }

        return false;
    }

    private static bool OpensClause(ReadOnlySpan<char> word) => word is
        "what" or "What" or "whatever" or "Whatever" or "whether" or "Whether" or "all" or "All" or "how" or "How" or "where" or "Where" or "who" or "Who" or "whoever" or "Whoever" or "which" or "Which"
        or "that" or "as" or "As" or "it" or "It" or "one" or "ones" or "those" or "thing" or "problem" or "question" or "point" or "issue" or "truth" or "reason" or "answer" or "fact" or "why" or "Why" or "when" or "When";

    /// <summary>The word that ends right before an index, or before the space there.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        if (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text.AsSpan(start, end - start);
    }
}
