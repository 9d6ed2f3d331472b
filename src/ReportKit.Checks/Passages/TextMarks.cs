namespace ReportKit.Checks.Passages;

/// <summary>Where the marks of a text stand, in its order: everything but letters, digits and spaces.</summary>
public sealed class TextMarks
{
    private readonly int[] indexes;

    private TextMarks(int[] indexes, MarkMask mask)
    {
        this.indexes = indexes;
        Mask = mask;
    }

    public int Count => indexes.Length;

    internal MarkMask Mask { get; }

    /// <summary>Where in the text a mark stands.</summary>
    public int this[int mark] => indexes[mark];

    internal static TextMarks Of(string text)
    {
        const int Usual = 128;
        Span<int> found = stackalloc int[Usual];
        var count = 0;
        var mask = default(MarkMask);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == ' ' || char.IsAsciiLetterOrDigit(letter) || (!char.IsAscii(letter) && char.IsLetterOrDigit(letter)))
                continue;
            if (count == found.Length)
                found = Larger(found, text.Length);
            found[count++] = at;
            mask = mask.With(letter);
        }

        return new TextMarks(found[..count].ToArray(), mask);
    }

    /// <summary>The number of the first mark at or after an index of the text; <see cref="Count"/> where none stands there.</summary>
    public int FirstFrom(int index)
    {
        if (index == 0)
            return 0;
        var (first, end) = (0, indexes.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (indexes[middle] < index)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    private static int[] Larger(Span<int> found, int length)
    {
        var larger = new int[length];
        found.CopyTo(larger);
        return larger;
    }
}
