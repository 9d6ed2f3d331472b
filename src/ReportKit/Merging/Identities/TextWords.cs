namespace ReportKit.Merging.Identities;

/// <summary>
/// The words of a text, to be compared with those of others: each as a number made of its letters, whatever their case, in rising
/// order. Two words have the same number once in four thousand million, which makes no text like another.
/// </summary>
internal sealed class TextWords
{
    private const int LongWord = 4;
    private const int EnoughLong = 8;

    /// <summary>The numbers of FNV-1a, 32 bits: the same in every run.</summary>
    private const uint Start = 2_166_136_261;
    private const uint Factor = 16_777_619;

    private readonly int[] words;

    private TextWords(int[] words) => this.words = words;

    public int Count => words.Length;

    public static TextWords Of(string text)
    {
        var (all, isLong) = (new List<int>(), new List<bool>());
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && char.IsLetterOrDigit(text[at]);
            var standsAlone = isLetter && IsIdeograph(text[at]);
            if (from >= 0 && (!isLetter || standsAlone))
            {
                Add(text.AsSpan(from, at - from));
                from = -1;
            }

            if (standsAlone)
                Add(text.AsSpan(at, 1));
            else if (isLetter && from < 0)
                from = at;
        }

        return new TextWords(Told(all, isLong));

        void Add(ReadOnlySpan<char> word)
        {
            all.Add(NumberOf(word));
            isLong.Add(word.Length >= LongWord || IsIdeograph(word[0]));
        }
    }

    /// <summary>How many words both hold, each as often as it stands in both.</summary>
    public int Shared(TextWords other)
    {
        var (shared, mine, theirs) = (0, 0, 0);
        while (mine < words.Length && theirs < other.words.Length)
        {
            var order = words[mine].CompareTo(other.words[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Each word once.</summary>
    public IEnumerable<int> Each()
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (at == 0 || words[at] != words[at - 1])
                yield return words[at];
        }
    }

    /// <summary>Of many words the short ones hold any text together, and tell none from another.</summary>
    private static int[] Told(List<int> all, List<bool> isLong)
    {
        var longWords = all.Where((_, at) => isLong[at]).ToArray();
        var told = longWords.Distinct().Count() >= EnoughLong ? longWords : [.. all];
        Array.Sort(told);
        return told;
    }

    private static int NumberOf(ReadOnlySpan<char> word)
    {
        var number = Start;
        foreach (var letter in word)
            number = unchecked((number ^ char.ToUpperInvariant(letter)) * Factor);
        return unchecked((int)number);
    }

    /// <summary>Scripts that put no space between words.</summary>
    private static bool IsIdeograph(char letter) => letter is >= '\u0E00' and <= '\u0EFF' or >= '\u2E80' and <= '\uD7FF';
}
