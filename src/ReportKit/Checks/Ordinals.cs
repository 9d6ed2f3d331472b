using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ReportKit.Checks;

/// <summary>Numbers that say which of several: <c>3rd</c>, <c>third</c>.</summary>
internal static class Ordinals
{
    private static readonly FrozenDictionary<string, int> Words = FrozenDictionary.ToFrozenDictionary(
        new[]
        {
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        }.Select((word, at) => KeyValuePair.Create(word, at + 1)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word; 0 where it is none.</summary>
    public static int Parse(ReadOnlySpan<char> word)
    {
        var figures = word.IndexOfAnyExceptInRange('0', '9');
        if (figures == 0 || word.IsEmpty)
            return Lookup.TryGetValue(word, out var number) ? number : 0;
        if (figures > 4)
            return 0;

        var isOrdinal = figures < 0 ? word.Length <= 4 : word[figures..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";
        return isOrdinal ? int.Parse(figures < 0 ? word : word[..figures], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>
    /// The ordinal numbers of a noun: 3 in <c>3rd plenary meeting</c>, 4 and 5 in <c>Fourth and Fifth sessions</c>. No mark but a
    /// comma between numbers, and no more than two words, may stand between.
    /// </summary>
    public static ImmutableArray<int> Before(string text, string noun)
    {
        if (!text.Contains(noun, StringComparison.OrdinalIgnoreCase))
            return [];

        const int MostWords = 2;
        var (numbers, waiting) = (ImmutableArray.CreateBuilder<int>(), new List<int>());
        var (end, words) = (0, 0);
        foreach (var word in new WordScanner(text))
        {
            var letters = word.In(text);
            var ordinal = letters.ContainsAnyExceptInRange('0', '9') ? Parse(letters) : 0;
            var between = text.AsSpan(end, word.At - end);
            if (between.ContainsAny(".;:()") || words > MostWords || (between.Contains(',') && (ordinal == 0 || words > 0)))
                waiting.Clear();
            if (letters.Equals(noun, StringComparison.OrdinalIgnoreCase) || (letters.Length == noun.Length + 1 && letters.StartsWith(noun, StringComparison.OrdinalIgnoreCase)))
            {
                numbers.AddRange(waiting);
                waiting.Clear();
            }

            if (ordinal > 0)
                waiting.Add(ordinal);
            words = ordinal > 0 || letters is "and" ? 0 : words + 1;
            end = word.End;
        }

        return numbers.ToImmutable();
    }
}
