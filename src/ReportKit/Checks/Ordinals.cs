using System.Collections.Frozen;
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
}
