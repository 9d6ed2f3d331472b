using System.Collections.Immutable;

namespace ReportKit.Checks.Terms;

/// <summary>
/// The words that an abbreviation stands for, as far as they count when two are compared: without small words, case, hyphens and
/// the <c>s</c> of a plural.
/// </summary>
public sealed class Expansion
{
    /// <summary>The most words that are looked through for what an abbreviation stands for.</summary>
    private const int MostWords = 24;

    private readonly ImmutableArray<string> words;

    private Expansion(string text, ImmutableArray<string> words)
    {
        Text = text;
        this.words = words;
    }

    /// <summary>The words as they are written.</summary>
    public string Text { get; }

    /// <summary>The words that count, on one line.</summary>
    public string Key => string.Join(' ', words);

    public static Expansion Of(string text) => new(text, Content(text));

    /// <summary>
    /// What an abbreviation stands for that follows in brackets: the known words if they stand there, else the fewest whose first
    /// letters hold its letters in order (<c>Ad Hoc Committee of Experts</c> for AHC).
    /// </summary>
    public static Expansion? Before(string text, int end, string abbreviation, Expansion? known)
    {
        var starts = WordStarts(text, end);
        if (known is not null && starts.Count > 0 && Holds(Content(WithoutBrackets(text[starts[^1]..end])), known.words))
            return known;

        foreach (var start in starts)
        {
            var words = WithoutBrackets(text[start..end]).Trim();
            if (char.ToUpperInvariant(text[start]) == char.ToUpperInvariant(abbreviation[0]) && Spells(words, abbreviation) && EndsWith(words, abbreviation[^1]))
                return Of(words);
        }

        return null;
    }

    /// <summary>Whether both are the same name, perhaps one of them cut short.</summary>
    public bool IsSame(Expansion other)
    {
        var (few, many) = words.Length <= other.words.Length ? (words, other.words) : (other.words, words);
        return many.AsSpan().StartsWith(few.AsSpan()) || many.AsSpan().EndsWith(few.AsSpan());
    }

    /// <summary>Whether the first letters of the words hold those of an abbreviation in order.</summary>
    public static bool Spells(string words, string abbreviation)
    {
        var initials = Initials(words);
        var at = 0;
        foreach (var letter in abbreviation)
        {
            var found = at <= initials.Length ? initials.IndexOf(char.ToUpperInvariant(letter), at) : -1;
            if (found < 0)
                return false;
            at = found + 1;
        }

        return abbreviation.Length > 1;
    }

    /// <summary>The first letter of each word, small words among them; an abbreviation among the words gives all of its letters.</summary>
    public static string Initials(string words) =>
        string.Concat(Split(words).Select(word => word.Length <= 6 && word.All(char.IsAsciiLetterUpper) ? word : char.ToUpperInvariant(word[0]).ToString()));

    /// <summary>The words one by one, parted at hyphens too.</summary>
    internal static IEnumerable<string> Split(string text) =>
        text.Replace(".", "", StringComparison.Ordinal)
            .Split([' ', '\n', '-', '‐', '\u2011', ',', '“', '”', '"', '‘', '/', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Bare(word))
            .Where(word => word.Length > 0);

    internal static bool IsSmall(ReadOnlySpan<char> word) =>
        word is "a" or "an" or "and" or "at" or "by" or "for" or "from" or "in" or "of" or "on" or "or" or "the" or "to" or "with";

    private static string Bare(string word)
    {
        var apostrophe = word.IndexOfAny(['’', '\'']);
        return apostrophe >= 0 ? word[..apostrophe] : word;
    }

    private static ImmutableArray<string> Content(string text) =>
    [
        .. Split(text).Select(word => word.ToLowerInvariant()).Where(word => !IsSmall(word)).SelectMany(word => word switch
        {
            "un" => (IEnumerable<string>)["united", "nation"],
            "technologies" => ["technology"],
            _ => [word.Length > 3 ? word.TrimEnd('s') : word],
        }),
    ];

    /// <summary>Whether the last letter stands for the last of the words that count, or the one before (<c>Committee of Experts</c>).</summary>
    private static bool EndsWith(string words, char last) =>
        Split(words).Where(word => !IsSmall(word.ToLowerInvariant())).TakeLast(2).Any(word => char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(last) || word[^1] == last);

    /// <summary>Whether known words end a text, or nearly: two more may follow (<c>… Engagement team (GE)</c>).</summary>
    private static bool Holds(ImmutableArray<string> text, ImmutableArray<string> known)
    {
        for (var after = 0; after <= 2; after++)
        {
            var start = text.Length - known.Length - after;
            if (start >= 0 && known.Length > 0 && text.AsSpan().Slice(start, known.Length).SequenceEqual(known.AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>Where the words of the same paragraph start that stand before an index, the last first.</summary>
    private static List<int> WordStarts(string text, int end)
    {
        var starts = new List<int>();
        var depth = 0;
        for (var i = end - 1; i >= 0 && starts.Count < MostWords && text[i] != '\n'; i--)
        {
            depth += text[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth < 0)
                break;
            if (depth == 0 && char.IsLetterOrDigit(text[i]) && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '‐' or '\u2011' or '’' or '\'' or '.')))
                starts.Add(i);
        }

        return starts;
    }

    private static string WithoutBrackets(string text)
    {
        while (text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(')', open) is >= 0 and var close)
            text = text.Remove(open, close - open + 1);
        return text;
    }
}
