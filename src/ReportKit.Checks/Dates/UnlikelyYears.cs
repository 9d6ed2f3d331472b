using ReportKit.Checks.DatesInText;

namespace ReportKit.Checks.Dates;

/// <summary>Finds years far ahead in running words: <c>in the spring of 2201</c>, <c>since 2201</c>. Those of whole dates are <see cref="WrittenDate"/>s.</summary>
internal static class UnlikelyYears
{
    /// <summary>Where the next one stands, from an index on; -1 where there is none.</summary>
    public static int Next(string text, int from)
    {
        for (var at = from; at + 4 <= text.Length && text.AsSpan(at).IndexOf('2') is >= 0 and var gap && at + gap + 4 <= text.Length; at++)
        {
            at += gap;
            if (IsFarAhead(text, at) && IsAlone(text, at) && IsYear(text.AsSpan(0, at), text.AsSpan(at + 4)))
                return at;
        }

        return -1;
    }

    /// <summary>From 2100 to 2999.</summary>
    private static bool IsFarAhead(string text, int at) => text[at + 1] is >= '1' and <= '9' && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]);

    private static bool IsAlone(string text, int at)
    {
        if (at > 0 && text[at - 1] is not (' ' or '\u00A0' or '(' or '–' or '-'))
            return false;
        var after = text.AsSpan(at + 4);
        return after is []
            || after[0] is ' ' or ';' or ':' or ')' or '\n'
            || (after[0] is '.' or ',' && !(after.Length > 1 && char.IsAsciiDigit(after[1])))
            || (after[0] is '–' or '-' && after.Length > 1 && char.IsAsciiDigit(after[1]));
    }

    /// <summary>Whether the words around it are those around a year, and not around the number of a resolution.</summary>
    private static bool IsYear(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.StartsWith(" ("))
            return false;
        if (before is [.., >= '0' and <= '9', '–' or '-'] && before.Length > 4)
            return before[^5..^3] is "19" or "20";
        before = before.TrimEnd();
        if (EndsWithWord(before, "to") && before.Length > 7 && before[^3] == ' ' && (before[^7..^5] is "19" or "20") && char.IsAsciiDigit(before[^4]))
            return true;
        return before.EndsWith(" spring of") || before.EndsWith(" summer of") || before.EndsWith(" autumn of") || before.EndsWith(" fall of") || before.EndsWith(" winter of") || before.EndsWith("spring") || before.EndsWith("summer")
            || before.EndsWith("autumn") || before.EndsWith("winter") || before.EndsWith(" year", StringComparison.OrdinalIgnoreCase) || before.EndsWith("early") || before.EndsWith("late") || before.EndsWith("mid")
            || ((EndsWithWord(before, "in") || EndsWithWord(before, "since") || EndsWithWord(before, "until") || EndsWithWord(before, "by")) && !IsBeforeNoun(after));
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));

    /// <summary>Whether something follows that may be counted: <c>in 2201 cases</c>.</summary>
    private static bool IsBeforeNoun(ReadOnlySpan<char> after)
    {
        if (after is not [' ', ..])
            return false;
        var rest = after[1..];
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
            length++;
        return rest[..length] is not ("the" or "a" or "an" or "it" or "we" or "they" or "he" or "she" or "this" or "and" or "or" or "by" or "at" or "to" or "when" or "with" or "on" or "as" or "was" or "but" or "after");
    }
}
