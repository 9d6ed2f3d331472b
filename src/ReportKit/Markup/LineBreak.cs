namespace ReportKit.Markup;

/// <summary>A line break in a text, and what its lines say about it: whether a page left it, or a person set it.</summary>
/// <param name="Before">The line that ends there.</param>
/// <param name="After">The one that begins.</param>
/// <param name="Start">Where the line before begins.</param>
internal sealed record LineBreak(string Before, string After, string Text, int Start)
{
    /// <summary>A shorter line may be one of verse, an item of a list, or a title.</summary>
    private const int Shortest = 40;

    /// <summary>No line of a page is longer.</summary>
    private const int Longest = 130;

    /// <summary>A cell holds no more lines of a page; all of them are looked at for each break.</summary>
    private const int MostLines = 500;

    /// <summary>From here on a line that ends with a comma is no item.</summary>
    private const int ShortestWithComma = 60;

    /// <summary>From here on a line is more than the greeting of a letter.</summary>
    private const int ShortestProse = 30;

    /// <summary>From here on a line that ends with “the” is more than a slip of the pen.</summary>
    private const int ShortestWithSmallWord = 10;

    /// <summary>No line of verse is longer.</summary>
    private const int LongestVerse = 50;

    public bool IsBullet => Before is ['-' or '•' or '▪' or '●' or '◦' or '‣' or '►' or '\uF0B7', ' ' or '\t' or '\u00A0', ..];

    /// <summary>Whether the line begins an item, or is one of those that a line with a colon introduces.</summary>
    public bool IsList => HasMark(Before.TrimStart()) || HasMark(After) || IsIntroduced();

    public bool BreaksSentence => !HasMark(After) && char.IsLower(After[0])
        && ((Before.Length >= Shortest && (char.IsLower(Before[^1]) || (Before[^1] == '-' && IsJoining))) || (Before.Length >= ShortestWithComma && Before[^1] == ','));

    /// <summary>Whether the line ends with a word that cannot be the last of a sentence, or with a comma before a small letter.</summary>
    public bool EndsLoosely => !HasMark(After)
        && ((Before.Length >= ShortestWithSmallWord && EndsWithSmallWord() && char.IsLetterOrDigit(After[0]))
            || (Before.Length >= ShortestProse && Before[^1] == ',' && char.IsLower(After[0]) && !IsList))
        && (!IsVerse() || (EndsWithArticle() && char.IsLower(After[0])));

    /// <summary>Whether a hyphen ends the line within a word.</summary>
    public bool BreaksWord => !IsJoining && Before.Length >= Shortest && char.IsLower(After[0]) && Before is [.., var letter, '-' or '\u2010' or '\u00AD'] && char.IsLower(letter);

    public bool EndsWithoutStop => !EndsSentence(Before[^1]) && (char.IsLetterOrDigit(Before[^1]) || Before[^1] == ',') && char.IsLetterOrDigit(After[0]);

    /// <summary>
    /// Whether the lines of the text are those of a page: three or more of nearly one length, at least half of which break a sentence.
    /// </summary>
    public bool IsOfPage => Shape() is { Lines: >= 2 } shape && shape.Broken * 2 >= shape.Lines;

    /// <summary>Whether the lines have nearly one length, and this one is as long as they are.</summary>
    public bool IsFull(int fewest) => Shape() is { } shape && shape.Lines >= fewest && Before.Length * 10 >= shape.Longest * 9;

    /// <summary>Whether the broken word stands elsewhere in the text without a hyphen.</summary>
    public bool HasPlainWord => Find(First() + Second());

    /// <summary>Whether it stands there with one.</summary>
    public bool HasHyphenedWord => Find(First() + "-" + Second());

    /// <summary>Whether the hyphen stands for the end of a later word: short- and long-term.</summary>
    private bool IsJoining => Second() is "and" or "or" or "to" or "nor" or "but" or "et" or "ou" or "y" or "und" or "oder" or "bis";

    private bool EndsWithSmallWord() => Before[(Before.LastIndexOf(' ') + 1)..] is
        "the" or "a" or "an" or "of" or "to" or "in" or "for" or "with" or "by" or "from" or "at" or "our" or "its" or "their" or "this" or "these" or "that" or "which" or "who" or "whose" or "as" or "is" or "are" or "was" or "were" or "has" or "have" or "had" or "be" or "been" or "not"
        or "le" or "la" or "les" or "de" or "du" or "des" or "une" or "au" or "aux" or "el" or "los" or "las" or "del" or "que" or "para" or "por" or "con"
        or "в" or "на" or "с" or "для" or "по" or "о" or "от" or "من" or "في" or "على" or "إلى";

    /// <summary>No line of verse leaves its noun to the next one; those of a narrow column do.</summary>
    private bool EndsWithArticle() => Before[(Before.LastIndexOf(' ') + 1)..] is "the" or "a" or "an" or "le" or "la" or "les" or "un" or "une" or "du" or "des" or "el" or "los" or "las" or "del";

    /// <summary>Whether four lines and more are all short.</summary>
    private bool IsVerse() => Text.Count('\n') is >= 3 and <= MostLines && Array.TrueForAll(Text.Split('\n'), line => line.Length <= LongestVerse);

    private bool Find(string word) => Text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private string First() => Before[(Before.LastIndexOfAny([' ', '(', '“', '"', '/']) + 1)..^1];

    private string Second()
    {
        var end = 0;
        while (end < After.Length && char.IsLetter(After[end]))
            end++;
        return After[..end];
    }

    /// <summary>How many lines stand above the last one, and how many of them break a sentence; null where they are not of nearly one length.</summary>
    private (int Lines, int Broken, int Longest)? Shape()
    {
        var (lines, broken, shortest, longest) = (0, 0, int.MaxValue, 0);
        if (Text.Count('\n') > MostLines)
            return null;
        var all = Text.Split('\n');
        for (var at = 0; at + 1 < all.Length; at++)
        {
            var line = all[at].Trim();
            if (line.Length == 0 || HasMark(line))
                return null;
            lines++;
            broken += char.IsLower(all[at + 1].TrimStart().FirstOrDefault()) && !EndsSentence(line[^1]) ? 1 : 0;
            (shortest, longest) = (Math.Min(shortest, line.Length), Math.Max(longest, line.Length));
        }

        return shortest >= Shortest && longest <= Longest && shortest * 4 >= longest * 3 ? (lines, broken, longest) : null;
    }

    private bool IsIntroduced()
    {
        for (var end = Start - 1; end > 0;)
        {
            var start = Text.LastIndexOf('\n', end - 1) + 1;
            var line = Text.AsSpan(start, end - start).TrimEnd();
            if (line is [.., ':'])
                return true;
            if (line.IsEmpty || line is [.., '.' or '?' or '!'])
                return false;
            end = start - 1;
        }

        return false;
    }

    private static bool HasMark(string line) => line switch
    {
        ['-' or '–' or '—' or '•' or '·' or '*' or '▪' or '○' or '►', ..] => true,
        ['(', _, ')', ..] or ['(', _, _, ')', ..] or ['(', _, _, _, ')', ..] => true,
        [_, ')' or '.', ' ', ..] => char.IsLetterOrDigit(line[0]),
        [>= '0' and <= '9', >= '0' and <= '9', ')' or '.', ' ', ..] => true,
        _ => false,
    };

    private static bool EndsSentence(char last) => last is '.' or '?' or '!' or ':' or ';' or '…' or '”' or '"' or '»' or '。' or '؟' or ']';
}
