namespace ReportKit.Checks.Terms;

/// <summary>
/// Gives the words of a text that are abbreviations by their letters: two capitals side by side (<c>OWG</c>, <c>ccTLD</c>), or
/// capitals with full stops between (<c>U.N.</c>). Symbols of documents and words with digits are none.
/// </summary>
internal ref struct AcronymScanner(string text)
{
    private int next;

    public Acronym Current { get; private set; }

    public readonly AcronymScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < text.Length - 1)
        {
            var capital = text.AsSpan(next).IndexOfAnyInRange('A', 'Z');
            if (capital < 0)
                break;

            var at = next + capital;
            next = at + 1;
            var isDotted = IsDotted(at);
            if (!isDotted && !(next < text.Length && char.IsAsciiLetterUpper(text[next])))
                continue;

            var start = StartOf(at);
            next = isDotted ? EndOfDotted(at) : EndOf(at);
            if (!IsWord(start, next) || (isDotted && start < at))
                continue;

            Current = new Acronym(start, next - start, Key(text.AsSpan(start, next - start)));
            return true;
        }

        next = text.Length;
        return false;
    }

    /// <summary>An abbreviation without its full stops and the <c>s</c> of the plural: the same for <c>U.N.</c> and <c>UN</c>.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        if (word is [.., var last, 's'] && char.IsAsciiLetterUpper(last))
            word = word[..^1];
        return word.Contains('.') ? word.ToString().Replace(".", "", StringComparison.Ordinal) : word.ToString();
    }

    private readonly bool IsDotted(int at) =>
        at + 2 < text.Length && text[at + 1] == '.' && char.IsAsciiLetterUpper(text[at + 2]) && at + 3 < text.Length && text[at + 3] == '.';

    private readonly int StartOf(int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            at--;
        return at;
    }

    private readonly int EndOf(int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private readonly int EndOfDotted(int at)
    {
        while (at + 1 < text.Length && char.IsAsciiLetterUpper(text[at]) && text[at + 1] == '.')
            at += 2;
        return at;
    }

    private readonly bool IsWord(int start, int end) =>
        !(start > 0 && text[start - 1] is '/' or '_' or '@' or '#' or '.')
        && !(end < text.Length && text[end] is '/' or '_')
        && !(end + 1 < text.Length && text[end] is '.' or '+' or '-' && char.IsAsciiDigit(text[end + 1]))
        && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');
}

/// <summary>An abbreviation in a text.</summary>
/// <param name="Key">See <see cref="AcronymScanner.Key"/>.</param>
internal readonly record struct Acronym(int At, int Length, string Key)
{
    public int End => At + Length;
}
