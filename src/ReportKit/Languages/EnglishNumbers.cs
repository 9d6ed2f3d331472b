using System.Collections.Immutable;
using ReportKit.Dates;

namespace ReportKit.Languages;

/// <summary>English words that stand for numbers: ordinals and the names of months.</summary>
public static class EnglishNumbers
{
    /// <summary>In their order, from the first.</summary>
    public static ImmutableArray<string> Ordinals { get; } =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The number that an ordinal says, or 0.</summary>
    public static int Ordinal(ReadOnlySpan<char> word) => IndexOf(Ordinals.AsSpan(), word, StringComparison.OrdinalIgnoreCase) + 1;

    public static bool IsOrdinal(ReadOnlySpan<char> word) => Ordinal(word) > 0;

    public static bool IsMonth(ReadOnlySpan<char> word) => IndexOf(PartialDate.MonthNames.AsSpan(), word, StringComparison.Ordinal) >= 0;

    private static int IndexOf(ReadOnlySpan<string> words, ReadOnlySpan<char> word, StringComparison comparison)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], comparison))
                return i;
        }

        return -1;
    }
}
