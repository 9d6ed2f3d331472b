using System.Globalization;
using ReportKit.Checks.Passages;
using ReportKit.Languages;

namespace ReportKit.Checks.English;

/// <summary>Numbers that say which of several: <c>3rd</c>, <c>third</c>.</summary>
internal static class Ordinals
{
    /// <summary>How many words may stand between an ordinal and its noun.</summary>
    private const int MostWords = 2;

    /// <summary>How many characters before a noun may belong to its numbers.</summary>
    private const int Far = 60;

    /// <summary>The number of a word; 0 where it is none.</summary>
    public static int Parse(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits == 0 || word.IsEmpty)
            return EnglishNumbers.Ordinal(word);
        if (digits > 4)
            return 0;

        var isOrdinal = digits < 0 ? word.Length <= 4 : word[digits..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        return isOrdinal ? int.Parse(digits < 0 ? word : word[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>
    /// The ordinal numbers of a noun: 3 in <c>3rd plenary meeting</c>, 4 and 5 in <c>Fourth and Fifth sessions</c>. No mark but a
    /// comma between numbers, and no more than two words, may stand between.
    /// </summary>
    public static IReadOnlyList<int> Before(string text, string noun)
    {
        var numbers = new List<int>();
        for (var at = text.IndexOf(noun, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(noun, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWord(text, at, at + noun.Length))
                AddBefore(text[Math.Max(0, at - Far)..at], numbers);
        }

        return numbers;
    }

    /// <summary>Whether a word begins and ends here, but for the s of more than one.</summary>
    private static bool IsWord(string text, int at, int end)
    {
        if (end < text.Length && text[end] is 's' or 'S')
            end++;
        return (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));
    }

    /// <summary>Adds the ordinal numbers that lead up to the end of a text.</summary>
    private static void AddBefore(string text, List<int> numbers)
    {
        var waiting = new List<int>();
        var (end, words) = (0, 0);
        foreach (var word in new WordScanner(text))
        {
            var letters = word.In(text);
            var ordinal = letters.ContainsAnyExceptInRange('0', '9') ? Parse(letters) : 0;
            Forget(text.AsSpan(end, word.At - end), ordinal);
            if (ordinal > 0)
                waiting.Add(ordinal);
            words = ordinal > 0 || letters is "and" ? 0 : words + 1;
            end = word.End;
        }

        Forget(text.AsSpan(end), 0);
        numbers.AddRange(waiting);

        void Forget(ReadOnlySpan<char> between, int ordinal)
        {
            if (between.ContainsAny(".;:()") || words > MostWords || (between.Contains(',') && (ordinal == 0 || words > 0)))
                waiting.Clear();
        }
    }
}
