namespace ReportKit.Markup;

/// <summary>
/// Tells the line breaks that a page left in a text, where it was copied from a PDF, from those that start a paragraph. Certain are
/// only those within a sentence; nothing is joined in verse, in lists, and below a line that ends with a colon.
/// </summary>
internal static class BrokenLines
{
    /// <summary>A shorter line may be one of verse, an item of a list, or a title.</summary>
    private const int Shortest = 40;

    /// <summary>No line of a page is longer.</summary>
    private const int Longest = 130;

    /// <summary>From here on a line that ends with a comma is no item.</summary>
    private const int ShortestWithComma = 60;

    /// <summary>From here on a line is more than the greeting of a letter.</summary>
    private const int ShortestProse = 30;

    /// <summary>From here on a line that ends with “the” is more than a slip of the pen.</summary>
    private const int ShortestWithSmallWord = 10;

    /// <summary>No line of verse is longer.</summary>
    private const int LongestVerse = 50;

    /// <summary>Whether the line that ends at a line break goes on in the next one, surely.</summary>
    public static bool Continues(string text, int at) => At(text, at) is { IsList: false } lines && (lines.BreaksSentence || lines.BreaksWord || (lines.IsOfPage && lines.EndsWithoutStop));

    /// <summary>Whether it looks like one that a page left, but may start a paragraph or an item.</summary>
    public static bool MayContinue(string text, int at) => !Continues(text, at) && At(text, at) is { IsBullet: false } lines && (lines.BreaksSentence || lines.EndsLoosely);

    /// <summary>Whether a word is broken at a hyphen there that nobody can tell from one of its own.</summary>
    public static bool MayBreakWord(string text, int at) =>
        At(text, at) is { IsList: false, BreaksWord: true } lines && lines.Before[^1] == '-' && !lines.HasPlainWord(text) && !lines.HasHyphenedWord(text);

    /// <summary>What stands in place of the line break: a space, or nothing where a word goes on; and how many characters before it go.</summary>
    public static (string Joint, int Dropped) Joint(string text, int at)
    {
        if (At(text, at) is not { BreaksWord: true } lines)
            return (" ", 0);
        return ("", lines.Before[^1] != '-' || lines.HasPlainWord(text) ? 1 : 0);
    }

    /// <summary>Whether lines of nearly one length look like those of a page, and this one may or may not be the last of its paragraph.</summary>
    public static bool MayEndParagraph(string text, int at) =>
        !Continues(text, at) && !MayContinue(text, at) && At(text, at) is { IsList: false } lines && lines.IsFull(lines.IsOfPage ? 2 : 4) && lines.IsOfPage != lines.EndsWithoutStop;

    private static Lines? At(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1), at) + 1;
        var end = text.IndexOf('\n', at + 1);
        var before = text[start..at].TrimEnd();
        var behind = text[(at + 1)..(end < 0 ? text.Length : end)].Trim();
        return before.Length == 0 || behind.Length == 0 ? null : new Lines(before, behind, text, start);
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

    /// <summary>The lines before and behind a line break.</summary>
    private sealed record Lines(string Before, string Behind, string Text, int Start)
    {
        public bool IsBullet => Before is ['-', ' ', ..];

        /// <summary>Whether the line begins an item, or is one of those that a line with a colon introduces.</summary>
        public bool IsList => HasMark(Before.TrimStart()) || HasMark(Behind) || IsIntroduced();

        public bool BreaksSentence => !HasMark(Behind) && char.IsLower(Behind[0])
            && ((Before.Length >= Shortest && (char.IsLower(Before[^1]) || (Before[^1] == '-' && IsJoining))) || (Before.Length >= ShortestWithComma && Before[^1] == ','));

        /// <summary>Whether the line ends with a word that cannot be the last of a sentence, or with a comma before a small letter.</summary>
        public bool EndsLoosely => !HasMark(Behind)
            && ((Before.Length >= ShortestWithSmallWord && EndsWithSmallWord() && char.IsLetterOrDigit(Behind[0]))
                || (Before.Length >= ShortestProse && Before[^1] == ',' && char.IsLower(Behind[0]) && !IsList))
            && !IsVerse();

        /// <summary>Whether a hyphen ends the line within a word.</summary>
        public bool BreaksWord => !IsJoining && Before.Length >= Shortest && char.IsLower(Behind[0]) && Before is [.., var letter, '-' or '\u2010' or '\u00AD'] && char.IsLower(letter);

        public bool EndsWithoutStop => !EndsSentence(Before[^1]) && (char.IsLetterOrDigit(Before[^1]) || Before[^1] == ',') && char.IsLetterOrDigit(Behind[0]);

        /// <summary>
        /// Whether the lines of the text are those of a page: three or more of nearly one length, at least half of which break a sentence.
        /// </summary>
        public bool IsOfPage => Shape() is { Lines: >= 2 } shape && shape.Broken * 2 >= shape.Lines;

        /// <summary>Whether the lines have nearly one length, and this one is as long as they are.</summary>
        public bool IsFull(int fewest) => Shape() is { } shape && shape.Lines >= fewest && Before.Length * 10 >= shape.Longest * 9;

        /// <summary>How many lines stand above the last one, and how many of them break a sentence; null where they are not of nearly one length.</summary>
        private (int Lines, int Broken, int Longest)? Shape()
        {
            var (lines, broken, shortest, longest) = (0, 0, int.MaxValue, 0);
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

        private bool EndsWithSmallWord() => Before[(Before.LastIndexOf(' ') + 1)..] is
            "the" or "a" or "an" or "of" or "to" or "in" or "for" or "with" or "by" or "from" or "at" or "our" or "its" or "their" or "this" or "these" or "that" or "which" or "who" or "whose" or "as" or "is" or "are" or "was" or "were" or "has" or "have" or "had" or "be" or "been" or "not"
            or "le" or "la" or "les" or "de" or "du" or "des" or "une" or "au" or "aux" or "el" or "los" or "las" or "del" or "que" or "para" or "por" or "con"
            or "в" or "на" or "с" or "для" or "по" or "о" or "от" or "من" or "في" or "على" or "إلى";

        /// <summary>Whether four lines and more are all short.</summary>
        private bool IsVerse() => Text.Count(letter => letter == '\n') >= 3 && Array.TrueForAll(Text.Split('\n'), line => line.Length <= LongestVerse);

        public bool HasPlainWord(string text) => Find(text, First() + Second());

        public bool HasHyphenedWord(string text) => Find(text, First() + "-" + Second());

        /// <summary>Whether the hyphen stands for the end of a later word: short- and long-term.</summary>
        private bool IsJoining => Second() is "and" or "or" or "to" or "nor" or "but" or "et" or "ou" or "y" or "und" or "oder" or "bis";

        private static bool Find(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

        private string First() => Before[(Before.LastIndexOfAny([' ', '(', '“', '"', '/']) + 1)..^1];

        private string Second()
        {
            var end = 0;
            while (end < Behind.Length && char.IsLetter(Behind[end]))
                end++;
            return Behind[..end];
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
    }
}
