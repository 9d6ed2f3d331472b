using System.Globalization;

namespace ReportKit.Checks.Passages;

/// <summary>
/// Gives the words of a text one by one: letters, digits and combining marks, with apostrophes and hyphens between them.
/// </summary>
/// <param name="start">Where the first word is looked for.</param>
public ref struct WordScanner(string text, int start = 0)
{
    private int next = start;

    public Word Current { get; private set; }

    public readonly WordScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = next;
        while (start < text.Length && !IsLetter(text[start]))
            start++;
        if (start == text.Length)
            return false;

        var end = start + 1;
        while (end < text.Length && (IsLetter(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && IsLetter(text[end + 1]))))
            end++;
        Current = new Word(start, end - start);
        next = end;
        return true;
    }

    private static bool IsLetter(char letter) =>
        char.IsAsciiLetterOrDigit(letter)
        || (letter >= '\u0080' && (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    private static bool IsJoint(char letter) => letter is '\'' or '’' or '-' or '‐' or '\u2011';
}

/// <summary>Where a word stands in its text.</summary>
public readonly record struct Word(int At, int Length)
{
    public int End => At + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(At, Length);
}
