using System.Text;

namespace ReportKit.Checks.Terms;

/// <summary>One slip of the hand: a letter changed, left out, added, or two neighbours swapped.</summary>
internal static class OneSlip
{
    /// <summary>Whether one slip, and not none, lies between two words.</summary>
    public static bool IsBetween(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
            return false;

        var start = left.CommonPrefixLength(right);
        left = left[start..];
        right = right[start..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        return (left.Length, right.Length) switch
        {
            (1, 1) or (0, 1) or (1, 0) => true,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }

    /// <summary>Whether the slip between two words is one letter put for another; that mostly makes another word.</summary>
    public static bool IsOtherLetter(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length || left.SequenceEqual(right))
            return false;

        var at = left.CommonPrefixLength(right);
        return left[(at + 1)..].SequenceEqual(right[(at + 1)..]);
    }

    /// <summary>Whether two words of one length differ only in which of their letters is doubled: <c>Torrene</c> for <c>Torenne</c>.</summary>
    public static bool IsOtherDouble(string left, string right) =>
        left.Length == right.Length && left != right && Undoubled(left) == Undoubled(right);

    /// <summary>
    /// The word with each of its letters left out in turn, and whole: two words between which one slip lies share one of these, save
    /// where letters were swapped, which share two.
    /// </summary>
    public static IEnumerable<string> Traces(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == 0 || word[i] != word[i - 1])
                yield return word.Remove(i, 1);
        }
    }

    private static string Undoubled(string word)
    {
        var single = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            if (at == 0 || word[at] != word[at - 1])
                single.Append(word[at]);
        }

        return single.ToString();
    }
}
